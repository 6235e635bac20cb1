import type { AssignmentRunItem } from '../../../../shared/contract/assignments/plan.ts';
import type { RunEnd } from '../../../components/run/run-end.ts';

/**
 * What one item came to, going by its requests where its state alone would say too much: one that was on its way when the console ended
 * may have been taken.
 */
export function itemEnd({ state, steps }: AssignmentRunItem, underWay: boolean): RunEnd {
  if (state === 'waiting' || state === 'working') {
    if (underWay) return 'going';
    if (steps.some((step) => step.state === 'done')) return 'partly';
    return state === 'working' ? 'unknown' : 'not-sent';
  }
  return state;
}

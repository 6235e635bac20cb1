import type { AssignmentStep, HeldNow } from '../../contract/assignments/plan.ts';
import { afterSteps } from './after-steps.ts';

/**
 * Whether requests take away what somebody has active and leave them eligible, so that they have to activate first.
 * @param now milliseconds
 */
export function activatesInstead(steps: readonly AssignmentStep[], before: HeldNow, now: number): boolean {
  const takes = steps.some(({ side, action }) => side === 'active' && action === 'remove');
  return takes && afterSteps(steps, before, now).eligible !== null;
}

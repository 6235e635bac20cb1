import type { RuleOutcome, RunItem } from '../../../../shared/contract/role-settings/plan.ts';
import type { RunEnd } from '../../../components/run/run-end.ts';

type Ended = Pick<RunItem, 'state' | 'rules' | 'snapshotId'>;

const isOpen = ({ state }: Pick<RunItem, 'state'>): boolean => state === 'waiting' || state === 'writing';

/** Nothing is ever sent of a role before its snapshot is kept. */
const neverSent = ({ snapshotId }: Pick<RunItem, 'snapshotId'>): boolean => snapshotId === null;

/**
 * What is known of one rule. One that waits in a role that nothing more is done about was not sent; where the role's rules had been sent
 * before, by a console that ended or a save that was stopped, it is not known.
 */
export function ruleEnd({ state }: RuleOutcome, item: Ended, underWay: boolean): RuleOutcome['state'] {
  if (state !== 'waiting' || (underWay && isOpen(item))) return state;
  return neverSent(item) ? 'not-sent' : 'unknown';
}

/** What one role came to, going by its rules where its state alone would say too much. */
export function itemEnd(item: Ended, underWay: boolean): RunEnd {
  if (underWay && isOpen(item)) return 'going';
  const rules = item.rules.map((rule) => ruleEnd(rule, item, underWay));
  switch (item.state) {
    case 'saved':
      return 'done';
    case 'writing':
      return 'unknown';
    case 'waiting':
    case 'refused':
    case 'not-sent':
      if (rules.includes('saved')) return 'partly';
      if (rules.includes('unknown')) return 'unknown';
      return item.state === 'waiting' ? 'not-sent' : item.state;
    default:
      return item.state;
  }
}

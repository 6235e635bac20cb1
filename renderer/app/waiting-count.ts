import type { Approvals } from '../../shared/contract/approvals.ts';
import { worstCoverage } from '../state/coverage.ts';

/** What the rail's badge says: how many wait for this user's decision. */
type WaitingCount = { readonly text: string; readonly spoken: string };

/** Null where none are known: the badge claims no zero. Own requests do not count, they wait for others. */
export function waitingCount(
  approvals: Pick<Approvals, 'asOf' | 'waiting' | 'coverage'>,
): WaitingCount | null {
  const count = approvals.waiting.filter(({ own }) => !own).length;
  if (approvals.asOf === null || count === 0) return null;
  const more = worstCoverage(approvals).state === 'complete' ? '' : '+';
  const shown = count > 99 ? '99+' : `${count}${more}`;
  return { text: shown, spoken: `${shown} ${count === 1 && more === '' ? 'waits' : 'wait'} for you` };
}

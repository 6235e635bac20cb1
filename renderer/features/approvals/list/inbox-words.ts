import type { Approvals } from '../../../../shared/contract/approvals.ts';
import type { Problem } from '../../../../shared/contract/problem.ts';
import { ageText } from '../../../../shared/domain/time-left.ts';
import { coverageReason } from '../../../components/coverage-reason.ts';
import { momentText } from '../../../components/when.ts';
import { worstCoverage } from '../../../state/coverage.ts';

type Read = Pick<Approvals, 'asOf' | 'reading' | 'coverage' | 'waiting'>;

/** Which face the list shows. `nothing` is said only of a complete reading; `unknown` never claims a number. */
export type InboxFace = 'loading' | 'rows' | 'no-match' | 'nothing' | 'unknown';

/** @param known requests known, one's own among them @param shown those that match the filter */
export function inboxFace(read: Read, known: number, shown: number): InboxFace {
  if (shown > 0) return 'rows';
  if (known > 0) return 'no-match';
  const { state } = worstCoverage(read);
  if (state === 'complete' && read.asOf !== null) return 'nothing';
  return state === 'unread' || read.reading ? 'loading' : 'unknown';
}

/** Beside the title: "7 wait for you", "6 known, not read in full". Own requests wait for others and do not count. */
export function countWords(read: Read): string {
  const count = read.waiting.filter(({ own }) => !own).length;
  const { state } = worstCoverage(read);
  if (state === 'unread') return count === 0 ? 'not read yet' : `${count} known`;
  if (state !== 'complete') return count === 0 ? 'not known' : `${count} known, not read in full`;
  if (count === 0) return 'none';
  return count === 1 ? '1 waits for you' : `${count} wait for you`;
}

/** What could not be read, and what that means for the list; null where all was. */
export function inboxProblem(read: Read, now: number): Problem | null {
  const worst = worstCoverage(read);
  const { state, reason } = worst;
  if (reason === null || state === 'complete') return null;
  const told = coverageReason(worst, reason, 'approvals');
  return { ...told, advice: `${told.advice} ${reachWords(state, read.asOf, now)}`.trim() };
}

function reachWords(
  state: 'partial' | 'refused' | 'failed' | 'unread',
  asOf: number | null,
  now: number,
): string {
  if (state === 'partial') return 'There may be more requests than you see.';
  if (asOf === null) return 'What waits for you is not known.';
  return `What you see was read at ${momentText(asOf, now)}; there may be more by now.`;
}

/** "Entra roles were read in full 8 s ago." @param asOf of a complete reading */
export const readInFull = (asOf: number, now: number): string =>
  `Entra roles were read in full ${ageText(now - asOf)}.`;

/** "Own requests: 1, decided by others." Null where there are none. */
export function ownWords({ waiting }: Pick<Read, 'waiting'>): string | null {
  const own = waiting.filter((request) => request.own).length;
  return own === 0 ? null : `Own requests: ${own}, decided by others.`;
}

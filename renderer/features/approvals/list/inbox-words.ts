import type { Approvals } from '../../../../shared/contract/approvals.ts';
import { PLANES, type Coverage } from '../../../../shared/contract/my-roles.ts';
import type { Problem } from '../../../../shared/contract/problem.ts';
import { ageText } from '../../../../shared/domain/time-left.ts';
import { coverageReasons, PLANES as PLANE_NAMES } from '../../../components/coverage-reason.ts';
import { momentText } from '../../../components/when.ts';
import { coverageOf } from '../../../state/coverage.ts';

type Read = Pick<Approvals, 'asOf' | 'reading' | 'coverage' | 'waiting'>;

/** Which face the list shows. `nothing` is said only where every plane was read in full; `unknown` never claims a number. */
export type InboxFace = 'loading' | 'rows' | 'no-match' | 'nothing' | 'unknown';

const planesOf = (read: Pick<Read, 'coverage'>): Coverage[] => PLANES.map((plane) => coverageOf(read, plane));

const isComplete = ({ state }: Coverage): boolean => state === 'complete';

/** Whether main lists anything that is not one's own: then it is never said that nothing waits, whatever is shown of it. */
export const waitsForOne = ({ waiting }: Pick<Read, 'waiting'>): boolean => waiting.some(({ own }) => !own);

/** @param known requests known, one's own among them @param shown those that the filters let through */
export function inboxFace(read: Read, known: number, shown: number): InboxFace {
  if (shown > 0) return 'rows';
  if (known > 0) return 'no-match';
  const planes = planesOf(read);
  // Listed, and not shown: it was over by an answer that is newer than the list.
  if (waitsForOne(read)) return 'loading';
  if (readInFullAt(read) !== null) return 'nothing';
  return read.reading || planes.every(({ state }) => state === 'unread') ? 'loading' : 'unknown';
}

/** A plane's name within a sentence. */
const within = ({ plane }: Coverage): string => (plane === 'groups' ? 'groups' : PLANE_NAMES[plane]);

const planeNames = (planes: readonly Coverage[]): string => planes.map(within).join(' and ');

/** "groups not read", "Entra roles and groups not read in full" */
function notRead(planes: readonly Coverage[]): string {
  const inPart = planes.every(({ state }) => state === 'partial');
  return `${planeNames(planes)} not read${inPart ? ' in full' : ''}`;
}

/** Beside the title: "7 wait for you", "6 known, groups not read". Own requests wait for others and do not count. */
export function countWords(read: Read): string {
  const count = read.waiting.filter(({ own }) => !own).length;
  const planes = planesOf(read);
  const missing = planes.filter((plane) => !isComplete(plane));
  if (missing.length === 0) {
    if (count === 0) return 'none';
    return count === 1 ? '1 waits for you' : `${count} wait for you`;
  }
  if (planes.every(({ state }) => state === 'unread'))
    return count === 0 ? 'not read yet' : `${count} known, not read yet`;
  if (count > 0) return `${count} known, ${notRead(missing)}`;
  return missing.length === planes.length ? 'not known' : notRead(missing);
}

/** Why planes were not read in full, and what that means for the list; one for both where nothing tells them apart. */
export function inboxProblems(read: Read, now: number): Problem[] {
  return coverageReasons(read.coverage, 'approvals').map(({ planes, problem }) => ({
    ...problem,
    advice: `${problem.advice} ${reachWords(planes, read.waiting.length, now)}`.trim(),
  }));
}

function reachWords(planes: readonly Coverage[], known: number, now: number): string {
  const read = planes.flatMap(({ asOf }) => asOf ?? []);
  if (known > 0 && read.length === planes.length && planes.every(({ state }) => state !== 'partial'))
    return `What you see of it was read at ${momentText(Math.min(...read), now)}; there may be more by now.`;
  return known > 0 ? 'There may be more requests than you see.' : `What waits for you there is not known.`;
}

/** In place of rows, where there are none: "No Entra role requests. Groups are unknown." Never "nothing" unless all was read. */
export function emptyWords(read: Pick<Read, 'coverage'>): string {
  const planes = planesOf(read);
  const missing = planes.filter((plane) => !isComplete(plane));
  if (missing.length === 0) return 'Nothing waits for you.';
  if (missing.length === planes.length) return 'What waits for you is not known.';
  const what = missing.some(({ plane }) => plane === 'groups') ? 'Entra role' : 'group';
  return `No ${what} requests. ${missing.map(({ plane }) => PLANE_NAMES[plane]).join(' and ')} are unknown.`;
}

/** When the older of both planes was read in full; null where not both were. */
export function readInFullAt(read: Pick<Read, 'coverage'>): number | null {
  const moments = planesOf(read).map((plane) => (isComplete(plane) ? plane.asOf : null));
  return moments.some((at) => at === null) ? null : Math.min(...moments.map((at) => at ?? 0));
}

/** "Entra roles and groups were both read in full 8 s ago." @param asOf of the complete reading that is older */
export const readInFull = (asOf: number, now: number): string =>
  `Entra roles and groups were both read in full ${ageText(now - asOf)}.`;

/** "Own requests: 1, decided by others." Null where there are none. */
export function ownWords({ waiting }: Pick<Read, 'waiting'>): string | null {
  const own = waiting.filter((request) => request.own).length;
  return own === 0 ? null : `Own requests: ${own}, decided by others.`;
}

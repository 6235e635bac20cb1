import type { Assignments } from '../../../../shared/contract/assignments/assignments.ts';
import type { Coverage, Plane } from '../../../../shared/contract/my-roles.ts';
import type { Problem } from '../../../../shared/contract/problem.ts';
import { planeOf } from '../../../../shared/domain/planes.ts';
import { ageText } from '../../../../shared/domain/time-left.ts';
import { coverageReasons } from '../../../components/coverage-reason.ts';
import { momentText } from '../../../components/when.ts';
import { coverageOf, coverageShown, worstCoverage } from '../../../state/coverage.ts';
import type { AssignmentTab } from '../list/use-assignment-list.ts';

/** What was read for a tab: what is in force or to come, or what is over. */
export type TabRead = Pick<Assignments['past'], 'asOf' | 'reading' | 'coverage' | 'rows'>;

export const readOf = (read: Assignments, tab: AssignmentTab): TabRead =>
  tab === 'expired' ? read.past : read;

const numbers = new Intl.NumberFormat('en');
const THINGS: Readonly<Record<Plane, string>> = { 'entra-roles': 'roles', groups: 'groups' };

/**
 * Which face a tab shows. `nothing` is said only of what was read in full; `unread`: nobody asked yet, as nothing could be asked.
 */
export type ListFace = 'loading' | 'rows' | 'no-match' | 'nothing' | 'unread' | 'unknown';

/** @param all rows of the tab on the plane that is looked at @param shown those that the filters let through */
export function listFace(
  read: TabRead,
  { plane, all, shown, offline }: { plane: Plane | null; all: number; shown: number; offline: boolean },
): ListFace {
  if (shown > 0) return 'rows';
  if (all > 0) return 'no-match';
  const { state } = coverageShown(read, plane);
  if (read.reading && read.asOf === null) return 'loading';
  if (state === 'complete') return 'nothing';
  if (read.reading) return 'loading';
  if (state === 'unread') return offline ? 'unread' : 'loading';
  return 'unknown';
}

/** Whether there may be rows that did not come: a reading goes on for the first time, or not all could be read. */
const mayBeMore = (read: TabRead): boolean =>
  (read.asOf === null && read.rows.length > 0) || worstCoverage(read).state !== 'complete';

/** "10,240", "500+", "3 of 120"; '' where nothing is known. */
export function tabCount(read: TabRead, all: number, shown: number): string {
  if (read.asOf === null && read.rows.length === 0) return '';
  const whole = `${numbers.format(all)}${mayBeMore(read) ? '+' : ''}`;
  return shown === all ? whole : `${numbers.format(shown)} of ${whole}`;
}

/** When what is shown was read: of what was read this time that which was read longest ago. */
export function readAt({ coverage, asOf }: Pick<TabRead, 'coverage' | 'asOf'>): number | null {
  const read = coverage.filter(({ state }) => state === 'complete' || state === 'partial');
  const moments = (read.length > 0 ? read : coverage).flatMap((plane) => plane.asOf ?? []);
  return moments.length > 0 ? Math.min(...moments) : asOf;
}

/** "10,240 assignments". */
export const countWords = ({ rows }: Pick<TabRead, 'rows'>): string =>
  `${numbers.format(rows.length)} ${rows.length === 1 ? 'assignment' : 'assignments'}`;

/** Beside the title: "10,240 assignments, read 14 s ago", "2,500 assignments read so far…". @param now the service's time */
export function headWords(read: TabRead, now: number): string {
  const words = countWords(read);
  if (read.asOf === null) {
    if (read.reading) return read.rows.length === 0 ? 'reading…' : `${words} read so far…`;
    return 'not read';
  }
  const at = readAt(read) ?? read.asOf;
  const again = read.reading ? ', reading again…' : '';
  return `${words}, read ${ageText(now - at)}${again}`;
}

/** "3 of 142 rows; 139 hidden by filters, 2 of them selected." Null where nothing is hidden. */
export function hiddenWords(shown: number, all: number, selected: number): string | null {
  if (shown >= all) return null;
  const chosen = selected > 0 ? `, ${numbers.format(selected)} of them selected` : '';
  return `${numbers.format(shown)} of ${numbers.format(all)} rows; ${numbers.format(all - shown)} hidden by filters${chosen}.`;
}

/** What the filters left over: nothing. */
export const noMatchWords = (query: string): string =>
  query.trim() === '' ? 'No assignment passes the filters.' : `No assignment matches ‘${query.trim()}’.`;

const NONE: Readonly<Record<AssignmentTab, string>> = {
  eligible: 'Nobody is eligible',
  active: 'Nobody is active',
  expired: 'Nothing ran out within the last 30 days',
};

/** In place of rows, where there are none. */
export function emptyWords(read: TabRead, tab: AssignmentTab, plane: Plane | null): string {
  const { state } = coverageShown(read, plane);
  const things = plane === null ? 'roles and groups' : THINGS[plane];
  if (state === 'unread') return 'Assignments were not read yet.';
  if (state !== 'complete') return `Who has which ${things} is not known.`;
  if (tab === 'expired') return `${NONE.expired}.`;
  const where =
    plane === 'groups'
      ? 'in a group that was looked at'
      : plane === null
        ? 'for any role or group that was looked at'
        : 'for any role';
  return `${NONE[tab]} ${tab === 'active' ? where.replace('for any', 'in any') : where}.`;
}

/** Why planes were not read in full, and what that means for the rows. */
export function listProblems(read: TabRead, now: number): Problem[] {
  return coverageReasons(read.coverage, 'assignments').map(({ planes, problem }) => ({
    ...problem,
    advice: `${problem.advice} ${reachWords(planes, read, now)}`.trim(),
  }));
}

function reachWords(planes: readonly Coverage[], read: TabRead, now: number): string {
  const things = planes.map(({ plane }) => THINGS[plane]).join(' and ');
  if (planes.every(({ state }) => state === 'partial'))
    return `There may be more who have ${things} than you see here.`;
  const known = read.rows.some(({ scopeId }) => planes.some(({ plane }) => plane === planeOf(scopeId)));
  const moments = planes.flatMap(({ plane }) => coverageOf(read, plane).asOf ?? []);
  return known && moments.length > 0
    ? `What you see of the ${things} was read at ${momentText(Math.min(...moments), now)}; it may have changed.`
    : `Who has which ${things} is not known.`;
}

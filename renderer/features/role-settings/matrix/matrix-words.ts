import { PLANES, type Coverage, type Plane } from '../../../../shared/contract/my-roles.ts';
import type { Problem } from '../../../../shared/contract/problem.ts';
import type { RoleSettings } from '../../../../shared/contract/role-settings/matrix.ts';
import { planeOfHeld } from '../../../../shared/domain/planes.ts';
import { ageText } from '../../../../shared/domain/time-left.ts';
import { coverageReasons } from '../../../components/coverage-reason.ts';
import { momentText } from '../../../components/when.ts';
import { coverageOf, coverageShown } from '../../../state/coverage.ts';

const THINGS: Readonly<Record<Plane, string>> = { 'entra-roles': 'roles', groups: 'groups' };

type Read = Pick<RoleSettings, 'asOf' | 'reading' | 'coverage' | 'rows'>;

/**
 * Which face the matrix shows. `nothing` is said only of what was read in full; `unread`: nobody asked yet, as nothing could be asked.
 */
export type MatrixFace = 'loading' | 'rows' | 'no-match' | 'nothing' | 'unread' | 'unknown';

/** @param known rows of the plane that is looked at @param shown those that the filters let through */
export function matrixFace(
  read: Read,
  { plane, known, shown, offline }: { plane: Plane | null; known: number; shown: number; offline: boolean },
): MatrixFace {
  if (shown > 0) return 'rows';
  if (known > 0) return 'no-match';
  const { state } = coverageShown(read, plane);
  if (state === 'complete') return 'nothing';
  if (read.reading) return 'loading';
  if (state === 'unread') return offline ? 'unread' : 'loading';
  return 'unknown';
}

const counted = (count: number, one: string, more = ''): string =>
  count === 1 ? `1${more} ${one}` : `${count}${more} ${one}s`;

/** "130 roles", "12+ groups". A group counts once, whatever one may be in it. */
function planeCount({ rows }: Pick<Read, 'rows'>, { plane, state }: Coverage): string {
  const one = plane === 'groups' ? 'group' : 'role';
  const count = new Set(rows.filter((row) => planeOfHeld(row) === plane).map(({ role }) => role.definitionId))
    .size;
  if (count === 0 && state === 'complete') return `no ${one}s`;
  return counted(count, one, state === 'partial' ? '+' : '');
}

/** What of both planes stands there in full or in part, and what was not read this time. */
function byReach(read: Read): { readonly there: readonly Coverage[]; readonly missing: readonly Coverage[] } {
  const planes = PLANES.map((plane) => coverageOf(read, plane));
  const isThere = ({ state }: Coverage): boolean => state === 'complete' || state === 'partial';
  return { there: planes.filter(isThere), missing: planes.filter((plane) => !isThere(plane)) };
}

const allOf = (read: Read, planes: readonly Coverage[]): string =>
  planes.map((plane) => planeCount(read, plane)).join(' and ');

/** "130 roles and 12 groups", and of either that it was not read, or not since. */
export function countsWords(read: Read, age = ''): string {
  const { there, missing } = byReach(read);
  const old = missing.filter(({ plane }) => read.rows.some((row) => planeOfHeld(row) === plane));
  const never = missing.filter((one) => !old.includes(one));
  if (never.length === PLANES.length) return read.reading ? 'reading…' : 'not read';
  return [
    there.length > 0 ? `${allOf(read, there)}${age}` : '',
    old.length > 0 ? `${allOf(read, old)} as read earlier` : '',
    never.length > 0 ? `${never.map(({ plane }) => THINGS[plane]).join(' and ')} not read` : '',
  ]
    .filter((part) => part !== '')
    .join('; ');
}

/** Beside the title: "130 roles and 12 groups, read 14 s ago". @param now the service's time */
export function headWords(read: Read, now: number): string {
  const at = readAt(read);
  return countsWords(read, at === null ? '' : `, read ${ageText(now - at)}`);
}

/** When what is shown was read: of what was read this time that which was read longest ago. */
export function readAt({ coverage, asOf }: Pick<Read, 'coverage' | 'asOf'>): number | null {
  const read = coverage.filter(({ state }) => state === 'complete' || state === 'partial');
  const moments = (read.length > 0 ? read : coverage).flatMap((plane) => plane.asOf ?? []);
  return moments.length > 0 ? Math.min(...moments) : asOf;
}

/** Why planes were not read in full, and what that means for the rows. */
export function matrixProblems(read: Read, now: number): Problem[] {
  return coverageReasons(read.coverage, 'role-settings').map(({ planes, problem }) => ({
    ...problem,
    advice: `${problem.advice} ${reachWords(planes, read, now)}`.trim(),
  }));
}

function reachWords(planes: readonly Coverage[], { rows }: Pick<Read, 'rows'>, now: number): string {
  const things = planes.map(({ plane }) => THINGS[plane]).join(' and ');
  if (planes.every(({ state }) => state === 'partial')) return `There may be more ${things} than you see.`;
  const known = rows.some((row) => planes.some(({ plane }) => plane === planeOfHeld(row)));
  const moments = planes.flatMap(({ asOf }) => asOf ?? []);
  return known && moments.length > 0
    ? `What you see of the ${things} was read at ${momentText(Math.min(...moments), now)}; it may have changed.`
    : `How ${things} are set up is not known.`;
}

/** In place of rows, where there are none. */
export function emptyWords(read: Pick<Read, 'coverage'>, plane: Plane | null): string {
  const { state } = coverageShown(read, plane);
  const things = plane === null ? 'roles and groups' : THINGS[plane];
  if (state === 'unread') return 'Role settings were not read yet.';
  if (state !== 'complete') return `How ${things} are set up is not known.`;
  return plane === 'groups'
    ? 'No group was found: you are eligible for none, and PIM governs none that can hold roles.'
    : plane === null
      ? 'No role and no group with settings was found. Both were read in full.'
      : 'No role with settings was found. All were read.';
}

/** Whose word it is that a role is privileged; null before anything was read. */
export function privilegeWords(from: RoleSettings['privilegeFrom']): string | null {
  switch (from) {
    case 'none':
      return null;
    case 'service':
      return 'Privileged: as Microsoft Graph marks it now, and CISA’s list.';
    case 'bundled':
      return 'Privileged: by the table this version came with, as Microsoft Graph’s own mark could not be read, and CISA’s list.';
  }
}

/** "1 rule kept as it is". */
export const keptWords = (count: number): string =>
  `${count}\u00a0${count === 1 ? 'rule' : 'rules'} kept as ${count === 1 ? 'it is' : 'they are'}`;

/** "3 roles", "1 group"; of groups each way of being in one is a row. */
export const tierCount = (rows: number, isGroups: boolean): string =>
  isGroups ? counted(rows, 'row') : counted(rows, 'role');

/** "2 differ", "1 differs". */
export const differWords = (count: number): string => `${count}\u00a0${count === 1 ? 'differs' : 'differ'}`;

/** "17 of 142 rows; 125 hidden by filters, 2 of them selected."; of all of them "142 rows, none hidden." */
export function hiddenWords(shown: number, all: number, selected: number): string {
  if (shown >= all) return `${counted(all, 'row')}, none hidden.`;
  const chosen = selected > 0 ? `, ${selected} of them selected` : '';
  return `${shown} of ${all} rows; ${all - shown} hidden by filters${chosen}.`;
}

/** What the filters left over: nothing. */
export const noMatchWords = (query: string): string =>
  query.trim() === ''
    ? 'No role or group passes the filters.'
    : `No role or group matches ‘${query.trim()}’.`;

import type { Coverage, MyRoles, Plane } from '../../../shared/contract/my-roles.ts';
import type { Problem } from '../../../shared/contract/problem.ts';
import { planeOfHeld } from '../../../shared/domain/planes.ts';
import { coverageReasons, type NotRead } from '../../components/coverage-reason.ts';
import { unnamedRole, unnamedScope } from '../../components/scope-words.ts';
import { momentText } from '../../components/when.ts';
import { coverageShown, planeRead } from '../../state/coverage.ts';

/** Which face a list shows. `none` is said only of a complete reading; `unknown` never claims a number. */
type ListFace = 'loading' | 'rows' | 'no-match' | 'none' | 'unknown';

type Read = Pick<MyRoles, 'asOf' | 'source' | 'reading' | 'coverage'>;

/**
 * @param plane the one the page is narrowed to; null: both, and then both have to be read in full
 * @param known rows known @param shown rows that match the filter
 */
export function listFace(myRoles: Read, plane: Plane | null, known: number, shown: number): ListFace {
  if (shown > 0) return 'rows';
  if (known > 0) return 'no-match';
  const { state } = coverageShown(myRoles, plane);
  if (state === 'complete' && myRoles.source === 'service') return 'none';
  return state === 'unread' || myRoles.reading ? 'loading' : 'unknown';
}

/** A count that claims no more than was read: "14", "14+" after a reading that was not complete. */
export const countWords = (
  count: number,
  myRoles: Pick<MyRoles, 'coverage'>,
  plane: Plane | null = null,
): string => {
  const { state } = coverageShown(myRoles, plane);
  return state === 'complete' ? String(count) : `${count}+`;
};

/** What there is on a plane, in a sentence. */
const THINGS: Readonly<Record<Plane, string>> = { 'entra-roles': 'roles', groups: 'groups' };

/** What the page says above everything, one for each plane that did not go well; both in one where nothing tells them apart. */
type CoverageNotice = { readonly key: string; readonly problem: Problem };

type Placed = Parameters<typeof planeOfHeld>[0];

type Known = Read & Pick<MyRoles, 'eligible' | 'active' | 'requests'>;

/** Empty where the reading went well, or has not been tried. @param now the service's time */
export const coverageNotices = (myRoles: Known, now: number): CoverageNotice[] =>
  coverageReasons(myRoles.coverage, 'own-roles').map(({ planes, problem }) => ({
    key: planes.map(({ plane }) => plane).join(' '),
    problem: { ...problem, advice: `${problem.advice} ${reachWords(planes, myRoles, now)}`.trim() },
  }));

function reachWords(planes: NotRead['planes'], myRoles: Known, now: number): string {
  const things = planes.map(({ plane }) => THINGS[plane]).join(' and ');
  if (planes.every(({ state }) => state === 'partial')) return `There may be more ${things} than you see.`;
  const moments = planes.map(({ plane }) => planeRead(myRoles, plane).asOf).filter((at) => at !== null);
  if (moments.length > 0)
    return `What you see was read at ${momentText(Math.min(...moments), now)}; it may have changed.`;
  return anyOf(planes, myRoles)
    ? `The ${things} you see are from this device; they may have changed.`
    : `Which ${things} you hold is not known.`;
}

/** Whether anything is shown of these planes. */
const anyOf = (planes: readonly Coverage[], { eligible, active, requests }: Known): boolean =>
  [...eligible, ...active, ...requests].some((row) => planes.some(({ plane }) => plane === planeOfHeld(row)));

/**
 * ", as of 14:12" beside a count, where what is counted is not the service's own word any more; '' where it is, or nobody knows since when.
 * @param confirmed the planes of which it is
 */
export function asOfWords(
  rows: readonly Placed[],
  myRoles: Pick<MyRoles, 'asOf' | 'source' | 'coverage'>,
  confirmed: readonly Plane[],
  now: number,
): string {
  const doubtful = new Set(rows.map(planeOfHeld).filter((plane) => !confirmed.includes(plane)));
  const moments = [...doubtful].map((plane) => planeRead(myRoles, plane).asOf).filter((at) => at !== null);
  return moments.length === 0 ? '' : `, as of ${momentText(Math.min(...moments), now)}`;
}

/** What is eligible on a plane, as the sentences about none of it name it. */
const ONE: Readonly<Record<Plane, string>> = { 'entra-roles': 'Entra role', groups: 'group' };
const MANY: Readonly<Record<Plane, string>> = { 'entra-roles': 'Entra roles', groups: 'groups' };

/**
 * What an empty list says that was not read in full: of the plane that was that there is nothing, of the other that it is not known.
 * @param plane the one the page is narrowed to; null: both
 */
export function notKnownWords(
  { coverage }: Pick<MyRoles, 'coverage'>,
  plane: Plane | null,
  about: 'eligible' | 'expired',
): string {
  const whole = coverage.filter(({ state }) => state === 'complete').map((one) => one.plane);
  const rest = coverage.filter(({ state }) => state !== 'complete').map((one) => one.plane);
  const [read] = whole;
  const [missing] = rest;
  const unknown = (things: string): string =>
    about === 'eligible'
      ? `Which ${things} you are eligible for is not known.`
      : `Which of your ${things} ran out is not known.`;
  if (plane !== null) return unknown(MANY[plane]);
  if (!read || !missing) return unknown('roles');
  const none =
    about === 'eligible'
      ? `You are not eligible for any ${ONE[read]}.`
      : `No ${ONE[read]} of yours ran out in the last 30 days.`;
  return `${none} ${unknown(MANY[missing])}`;
}

/**
 * That roles held through groups may be missing from the list: whether the service lists them is not settled (graph-pim.md §2.1), and
 * it has shown that it does where one is there. Null where nothing was read yet.
 */
export function groupNote({
  asOf,
  eligible,
  active,
}: Pick<MyRoles, 'asOf' | 'eligible' | 'active'>): string | null {
  const listed = [...eligible, ...active].some(({ membership }) => membership === 'group');
  return asOf === null || listed ? null : 'Roles you have through a group may not be listed by the service.';
}

/** How many of the names on the page could not be read, and what that takes; null where all could. */
export function unnamedNote(
  { eligible, active, requests }: Pick<MyRoles, 'eligible' | 'active' | 'requests'>,
  granted: readonly string[] | null,
): string | null {
  const reasons = new Map<string, string>();
  for (const { role, scope } of [...eligible, ...active, ...requests]) {
    const ofScope = unnamedScope(scope, granted);
    const ofRole = unnamedRole(role, granted, planeOfHeld({ scope }));
    if (ofScope !== null) reasons.set(scope.id, ofScope);
    if (ofRole !== null) reasons.set(role.definitionId, ofRole);
  }
  if (reasons.size === 0) return null;
  const count = reasons.size === 1 ? '1 name is shown as an id' : `${reasons.size} names are shown as ids`;
  const why = [...new Set(reasons.values())].map((reason) => reason.replace(/^Name not readable: |\.$/g, ''));
  return `${count}: ${why.join('; ')}.`;
}

/** What a user with no role sends to whoever can change that. */
export function messageForAdministrator(
  account: {
    readonly name: string;
    readonly upn: string;
    readonly objectId: string;
    readonly tenantId: string;
  },
  tenant: string,
): string {
  return [
    `I am not eligible for any Microsoft Entra role or group in ${tenant}.`,
    `Account: ${account.name} (${account.upn})`,
    `Object id: ${account.objectId}`,
    `Tenant id: ${account.tenantId}`,
    'Role and scope, or group, I need: ',
    'Why: ',
  ].join('\n');
}

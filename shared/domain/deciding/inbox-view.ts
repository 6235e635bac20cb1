import type { WaitingRequest } from '../../contract/approvals.ts';
import type { Plane, Role } from '../../contract/my-roles.ts';
import type { InboxView } from '../../contract/preferences.ts';
import { planeOfHeld } from '../planes.ts';

/** From how much time left on a request counts as expiring soon. */
export const EXPIRING_SOON_MS = 4 * 60 * 60_000;

/** @param now milliseconds since the epoch. What is over and still on the list is pressing too. */
export const expiresSoon = ({ decideBy }: Pick<WaitingRequest, 'decideBy'>, now: number): boolean =>
  decideBy !== null && decideBy - now <= EXPIRING_SOON_MS;

type Context = { readonly now: number; readonly flagsOf: (row: WaitingRequest) => number };

/**
 * The rows in an order: least time left first, or youngest first; what has no known end, or age, last. Ties go by request id, so that the
 * order hangs on nothing but the rows.
 */
export function inOrder(rows: readonly WaitingRequest[], sort: InboxView['sort']): WaitingRequest[] {
  const place = sort === 'age' ? byAge : byTimeLeft;
  return [...rows].sort((a, b) => place(a) - place(b) || byId(a, b));
}

/**
 * The rows a view lets through, in the order given. `privilegedOnly` keeps what is on CISA's list too, and groups of which it is not known
 * where they lead. A role that no row is of narrows nothing: it was chosen in another tenant, or is over.
 */
export function letThrough(
  rows: readonly WaitingRequest[],
  view: Omit<InboxView, 'sort'>,
  { now, flagsOf }: Context,
): WaitingRequest[] {
  const ofRole =
    view.roleId !== null && rows.some(({ role }) => role.definitionId === view.roleId) ? view.roleId : null;
  return rows.filter(
    (row) =>
      (view.plane === null || planeOfHeld(row) === view.plane) &&
      (ofRole === null || row.role.definitionId === ofRole) &&
      (!view.privilegedOnly || row.role.privilege !== 'none') &&
      (!view.expiringSoon || expiresSoon(row, now)) &&
      (!view.flaggedOnly || flagsOf(row) > 0),
  );
}

// Finite where unknown, so that two of them differ by 0 and not by no number at all.
const LAST = Number.MAX_VALUE;
const byTimeLeft = ({ decideBy }: WaitingRequest): number => decideBy ?? LAST;
const byAge = ({ createdAt }: WaitingRequest): number => (createdAt === null ? LAST : -createdAt);
const byId = (a: WaitingRequest, b: WaitingRequest): number =>
  a.requestId < b.requestId ? -1 : Number(a.requestId > b.requestId);

/** A role, or group, that the rows can be narrowed to. */
export type FilterChoice = {
  readonly roleId: string;
  readonly name: string;
  readonly plane: Plane;
  readonly privilege: Role['privilege'];
  /** How many rows are of it. */
  readonly count: number;
};

/** Each role and group that the rows are of, once, by name. */
export function filterChoices(rows: readonly WaitingRequest[]): FilterChoice[] {
  const choices = new Map<string, FilterChoice>();
  for (const row of rows) {
    const { definitionId, name, privilege } = row.role;
    const count = (choices.get(definitionId)?.count ?? 0) + 1;
    choices.set(definitionId, { roleId: definitionId, name, plane: planeOfHeld(row), privilege, count });
  }
  return [...choices.values()].sort(
    (a, b) => a.name.localeCompare(b.name, 'en') || (a.roleId < b.roleId ? -1 : Number(a.roleId > b.roleId)),
  );
}

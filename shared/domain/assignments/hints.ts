import type { Assignment, Assignments, Principal } from '../../contract/assignments/assignments.ts';
import type { Role } from '../../contract/my-roles.ts';
import { notToBeAssigned } from './not-to-be-assigned.ts';
import { tripleKey } from './assignment-key.ts';

const DAY_MS = 24 * 60 * 60_000;
/** The service mails 14 days before an end, and lets one ask for more time from then on. graph-pim.md §13 [docs] */
export const ENDING_SOON_MS = 14 * DAY_MS;

export const HINT_KINDS = [
  'standing-privileged',
  'outside-pim',
  'not-to-be-assigned',
  'emergency-eligible',
  'guest-without-end',
  'both-sides',
  'ending-soon',
] as const;
export type HintKind = (typeof HINT_KINDS)[number];

/** Rows that one thing is to be said of. */
export type Hint = { readonly kind: HintKind; readonly ids: readonly string[] };

/** A row with what it names. Null: not among what was read, so that nothing is said that rests on it. */
type Seen = {
  readonly row: Assignment;
  readonly role: Role | null;
  readonly principal: Principal | null;
  readonly emergency: boolean;
  /** An administrator made it, of this person or group itself. */
  readonly made: boolean;
};

/**
 * What is worth doing about assignments, the gravest first; what there is nothing of is left out. What is over has no hints, and what
 * emergency accounts have on purpose is none. Rules of posture-security.md; that an emergency account is not
 * to be eligible: A-20.
 * @param now milliseconds
 */
export function hintsOf(
  assignments: Pick<Assignments, 'roles' | 'principals' | 'rows' | 'emergency'>,
  now: number,
): readonly Hint[] {
  const seen = seenRows(assignments);
  const both = ofBothSides(seen);
  const applies: Readonly<Record<HintKind, (one: Seen) => boolean>> = {
    'standing-privileged': isStandingPrivileged,
    'outside-pim': ({ row, emergency, made }) => made && row.outsidePim && !emergency,
    'not-to-be-assigned': ({ row, principal, made }) =>
      made && notToBeAssigned(row.roleId, principal?.kind ?? 'unknown') === true,
    'emergency-eligible': ({ row, emergency }) => emergency && row.kind === 'eligible',
    'guest-without-end': ({ row, principal, made }) =>
      made && principal?.guest === true && row.endsAt === null,
    'both-sides': ({ row, emergency }) => !emergency && both.has(row.id),
    'ending-soon': ({ row, made }) => made && row.state === 'now' && endsSoon(row, now),
  };
  return HINT_KINDS.flatMap((kind) => {
    const ids = [...new Set(seen.filter(applies[kind]).map(({ row }) => row.id))];
    return ids.length === 0 ? [] : [{ kind, ids }];
  });
}

/** Of how many things a hint speaks: what is had on both sides is one, of two rows. @param rows those it was found among */
export function hintCount({ kind, ids }: Hint, rows: readonly Assignment[]): number {
  if (kind !== 'both-sides') return ids.length;
  const named = new Set(ids);
  return new Set(rows.filter(({ id }) => named.has(id)).map(tripleKey)).size;
}

/** Whether something ends within 14 days. */
export const endsSoon = ({ endsAt }: Pick<Assignment, 'endsAt'>, now: number): boolean =>
  endsAt !== null && endsAt > now && endsAt - now <= ENDING_SOON_MS;

function seenRows({ roles, principals, rows, emergency }: Parameters<typeof hintsOf>[0]): readonly Seen[] {
  const roleOf = new Map(roles.map((role) => [role.definitionId.toLowerCase(), role]));
  const principalOf = new Map(principals.map((principal) => [principal.id.toLowerCase(), principal]));
  const left = new Set(emergency.map(({ id }) => id.toLowerCase()));
  return rows
    .filter(({ state }) => state !== 'over')
    .map((row) => ({
      row,
      role: roleOf.get(row.roleId.toLowerCase()) ?? null,
      principal: principalOf.get(row.principalId.toLowerCase()) ?? null,
      emergency: left.has(row.principalId.toLowerCase()),
      made: row.membership === 'direct' && (row.kind === 'eligible' || row.kind === 'assigned'),
    }));
}

/** Applications are always active: they cannot be eligible, and are counted elsewhere. */
const isStandingPrivileged = ({ row, role, principal, emergency, made }: Seen): boolean =>
  made &&
  !emergency &&
  row.kind === 'assigned' &&
  row.state === 'now' &&
  row.endsAt === null &&
  principal?.kind !== 'service-principal' &&
  (role?.privilege === 'privileged' || role?.privilege === 'cisa-listed');

/** Ids of what somebody is both eligible for and assigned, at one scope. */
function ofBothSides(seen: readonly Seen[]): ReadonlySet<string> {
  const sides = new Map<string, { eligible: string[]; assigned: string[] }>();
  for (const { row } of seen) {
    if (row.state !== 'now' || (row.kind !== 'eligible' && row.kind !== 'assigned')) continue;
    const key = tripleKey(row);
    const those = sides.get(key) ?? { eligible: [], assigned: [] };
    those[row.kind].push(row.id);
    sides.set(key, those);
  }
  const both = [...sides.values()].filter(
    ({ eligible, assigned }) => eligible.length > 0 && assigned.length > 0,
  );
  return new Set(both.flatMap(({ eligible, assigned }) => [...eligible, ...assigned]));
}

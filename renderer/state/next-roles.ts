import type { EligibleRole, LeadsTo, MyRoles, Role, Scope } from '../../shared/contract/my-roles.ts';
import { continuationsOf } from '../../shared/domain/chains.ts';
import { accessOf } from '../../shared/domain/planes.ts';
import { placeOfRole, type Standing } from './standing.ts';

/** A role that a membership in effect brings or leads on to. */
export type NextRole = {
  /** Its place: one role at one scope. */
  readonly key: string;
  readonly role: Role;
  readonly scope: Scope;
  /** `ready`: it can be asked for. `asked`: it was. `active`: it is in effect. `awaited`: the service does not list it yet. */
  readonly state: 'ready' | 'asked' | 'active' | 'awaited';
  /** Whether it comes with the membership and is not to be asked for. */
  readonly atOnce: boolean;
  /** What can be asked for, once it is listed. */
  readonly eligible: EligibleRole | null;
};

type Held = Pick<EligibleRole, 'role' | 'scope'>;

/**
 * What follows on a membership in effect: what it is known to lead to, and what the service lists through it besides, so that a chain that
 * could not be read beforehand goes on all the same. @param leadsTo of the group; null where nothing is known of it
 */
export function nextRoles(
  group: Held,
  leadsTo: LeadsTo | null,
  { eligible, active }: Pick<MyRoles, 'eligible' | 'active'>,
  standingOf: (place: string) => Standing,
): NextRole[] {
  // A group's roles are its members': owning it brings none.
  if (accessOf(group.scope.id) !== 'member') return [];
  const listed = continuationsOf(group, eligible);
  const known = (leadsTo?.roles ?? []).map((led): NextRole => {
    const place = placeOfRole(led);
    const { role, scope } = led;
    if (led.kind === 'active') {
      const there = active.some((one) => placeOfRole(one) === place);
      return { key: place, role, scope, state: there ? 'active' : 'awaited', atOnce: true, eligible: null };
    }
    // Through the group where it is held directly as well: it goes with what it was asked through.
    const row = [...listed, ...eligible].find((one) => placeOfRole(one) === place) ?? null;
    return { key: place, role, scope, state: stateOf(row, standingOf(place)), atOnce: false, eligible: row };
  });
  const told = new Set(known.map(({ key }) => key));
  const others = listed
    .filter((one) => !told.has(placeOfRole(one)))
    .map((one): NextRole => {
      const place = placeOfRole(one);
      const { role, scope } = one;
      return {
        key: place,
        role,
        scope,
        state: stateOf(one, standingOf(place)),
        atOnce: false,
        eligible: one,
      };
    });
  return [...known, ...others];
}

function stateOf(row: EligibleRole | null, standing: Standing): NextRole['state'] {
  if (standing.kind === 'active') return 'active';
  if (standing.kind !== 'free') return 'asked';
  return row === null ? 'awaited' : 'ready';
}

/** Whether reading again may bring more: something is not listed yet, or nothing is known of where the group leads. */
export const awaitsMore = (next: readonly NextRole[], leadsTo: LeadsTo | null): boolean =>
  next.some(({ state }) => state === 'awaited') ||
  (next.length === 0 && leadsTo !== null && leadsTo.state !== 'read');

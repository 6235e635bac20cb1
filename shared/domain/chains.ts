import type { ActiveRole, EligibleRole, LeadsTo, Role } from '../contract/my-roles.ts';
import { accessOf, type AccessId } from './planes.ts';

/** What somebody has to do, and others have to decide, before a role is in effect. */
export type Ahead = {
  readonly activations: number;
  /** Null where a policy on the way could not be read. */
  readonly approvals: number | null;
};

/** How far away a role is that being in a group leads to. @param target one of the group's `leadsTo.roles` */
export function aheadOf(eligibleGroup: Pick<EligibleRole, 'asks'>, target: LeadsTo['roles'][number]): Ahead {
  // What the group holds actively is in effect as soon as one is in it.
  const steps = target.kind === 'eligible' ? [eligibleGroup.asks, target.asks] : [eligibleGroup.asks];
  const approvals = steps.reduce<number | null>(
    (sum, asks) => (sum === null || asks === null ? null : sum + Number(asks.approval)),
    0,
  );
  return { activations: steps.length, approvals };
}

/**
 * The eligible roles that an active membership of a group brought. Owning a group brings none of its roles: they are its members'.
 * graph-pim.md §5 [docs]
 */
export function continuationsOf(
  activeGroup: Pick<ActiveRole, 'role' | 'scope'>,
  eligible: readonly EligibleRole[],
): readonly EligibleRole[] {
  if (accessOf(activeGroup.scope.id) !== 'member') return [];
  return eligible.filter(({ throughGroup }) => throughGroup?.id === activeGroup.role.definitionId);
}

/**
 * How dangerous being in a group is: as the most dangerous role the group is known to lead to. Where that is none and not all could be
 * read, nobody knows; an owner has none of its roles. @param led null where it was not read
 */
export function privilegeInGroup(
  led: Pick<LeadsTo, 'state' | 'roles'> | null,
  as: AccessId | null,
): Role['privilege'] {
  const found = new Set(led?.roles.map(({ role }) => role.privilege));
  if (found.has('privileged')) return 'privileged';
  if (found.has('cisa-listed')) return 'cisa-listed';
  return led?.state === 'read' || as === 'owner' ? 'none' : 'unknown';
}

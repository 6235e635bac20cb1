import { tenantClock } from '../../clock/tenant-clock.ts';
import { contoso } from '../../contoso/contoso.ts';
import { switchesFrom } from '../../switches.ts';
import { rolesInForce } from '../grants-in-force.ts';
import { PRIVILEGED_ROLE_ADMINISTRATOR } from '../pim-administrators.ts';
import { editRule } from '../policies/edit-rule.ts';
import type { Grant, Triple } from '../schedules.ts';
import type { Caller, World } from '../world.ts';
import type { Side } from '../requests.ts';

export const START = Date.parse('2026-09-06T08:00:00Z');

/** What commands act on: a small Contoso, some of its people and groups, and a few roles that they fight over. */
export type Ground = {
  world: World;
  /** Who calls: one who asks, one who administers and decides, one who decides, one in an eligible group, and nobody special. */
  people: readonly string[];
  /** Who can be granted something: the people, and a group. */
  principals: readonly string[];
  places: readonly Omit<Triple, 'principalId'>[];
};

/** A grant as it was seen once, with its side. */
export type SeenGrant = { side: Side; grant: Grant };

/**
 * What is known of a run besides the world itself: the ledger's length, every grant that was ever there, the requests that had been
 * granted for a later start before the run, and the longest activation each role allowed when an activation was accepted.
 */
export type Model = {
  accepted: number;
  seen: Map<string, SeenGrant>;
  toCome: ReadonlySet<string>;
  allowed: Map<string, number>;
};

export function ground(): Ground {
  const { world, personas } = contoso({
    seed: 1,
    size: 'S',
    clock: tenantClock(() => START),
    switches: switchesFrom(),
  });
  const oid = (name: string): string => personas.find(({ upn }) => upn.startsWith(name))?.oid ?? '';
  const people = ['maren', 'leila', 'ruben', 'tomasz', 'jonas'].map(oid);
  const role = (name: string): string =>
    [...world.roles.values()].find(({ displayName }) => displayName === name)?.id ?? '';
  const group = world.directory
    .all('group')
    .find(({ displayName }) => displayName === 'sg-role-change-board');
  const helpdesk = world.eligibilities
    .ofPrincipal(oid('maren'))
    .find(({ roleDefinitionId }) => roleDefinitionId === role('Helpdesk Administrator'));
  const exchange = world.policies.get(role('Exchange Administrator'));
  if (!group || !helpdesk || !exchange) throw new Error('Contoso is not what it was.');
  editRule(exchange, 'Approval_EndUser_Assignment', { setting: { isApprovalRequired: true } }, null);
  const everywhere = (name: string) => ({ roleDefinitionId: role(name), directoryScopeId: '/' });
  return {
    world,
    people,
    principals: [...people, group.id],
    places: [
      everywhere('Intune Administrator'),
      // Somebody must approve it, and by default whoever administers decides.
      everywhere('Exchange Administrator'),
      // Ends in nine days, at one place only.
      helpdesk,
      // A group is eligible for it.
      everywhere('Message Center Reader'),
      // Who has it administers, from the next call on.
      { roleDefinitionId: PRIVILEGED_ROLE_ADMINISTRATOR, directoryScopeId: '/' },
    ].map(({ roleDefinitionId, directoryScopeId }) => ({ roleDefinitionId, directoryScopeId })),
  };
}

export const freshModel = ({ world }: Ground): Model => {
  const waiting = [...world.requests.values()].filter(({ waitingFor }) => waitingFor === 'start');
  const toCome = new Set(waiting.map(({ id }) => id));
  const model: Model = { accepted: 0, seen: new Map(), toCome, allowed: new Map() };
  noteGrants(world, model);
  return model;
};

/** Remembers every grant that is there now, as it is now. */
export function noteGrants(world: World, { seen }: Model): void {
  for (const grant of world.eligibilities.all()) seen.set(grant.id, { side: 'eligibility', grant });
  for (const grant of world.assignments.all()) seen.set(grant.id, { side: 'assignment', grant });
}

/** Somebody who calls now, with the roles held now, MFA proved and every context of Contoso. */
export const callerOf = (world: World, oid: string): Caller => ({
  oid,
  mfa: true,
  contexts: ['c1', 'c2'],
  cp1: true,
  roles: rolesInForce(world, oid),
  clientRequestId: null,
  batch: false,
});

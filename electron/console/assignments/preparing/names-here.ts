import type { Role, Scope } from '../../../../shared/contract/my-roles.ts';
import type { SettingsRef } from '../../../../shared/contract/role-settings/plan.ts';
import { accessOf, membershipScope, planeOf } from '../../../../shared/domain/planes.ts';
import { sameId } from '../../../../shared/domain/role-settings/same-id.ts';
import { scopeOf } from '../../../../shared/domain/scopes.ts';
import type { Triple } from '../../assignment-ports.ts';
import type { Entra } from '../../connection-ports.ts';
import type { Identity } from '../../ports.ts';
import type { PolicyRecord } from '../../settings-ports.ts';
import type { World } from '../../world.ts';

/** Whose settings a triple is under: a directory role has one set of them, wherever it is had (graph-pim.md §4 [docs]). */
export const settingsOf = ({ roleId, scopeId }: Triple): SettingsRef => ({
  definitionId: roleId,
  scopeId: planeOf(scopeId) === 'groups' ? scopeId : '/',
});

/** A role as its settings name it, else as a row on screen does, else by its id. */
export function roleNamed({ store }: World, { roleId }: Triple, record: PolicyRecord | null): Role {
  const { roles } = store.get('assignments');
  const row =
    roles.find((role) => sameId(role.definitionId, roleId)) ??
    store.get('roleSettings').rows.find(({ role }) => sameId(role.definitionId, roleId))?.role;
  return record?.role ?? row ?? { definitionId: roleId, name: roleId, description: '', privilege: 'unknown' };
}

/** A scope as a row on screen names it, else as the administrative units do, else by its id. */
export function scopeNamed(world: World, { scopeId }: Triple, units: readonly Scope[]): Scope {
  const as = accessOf(scopeId);
  if (as !== null) return membershipScope(as);
  const named = [onScreen(world, scopeId), units.find(({ id }) => sameId(id, scopeId))];
  return named.find((one) => one !== undefined && one.name !== null) ?? scopeOf(scopeId, null);
}

/** The administrative units, read where one is meant that no row on screen names; none where they cannot be read. */
export async function unitsToName(
  world: World,
  entra: Entra,
  who: Identity,
  triples: readonly Triple[],
): Promise<readonly Scope[]> {
  const unnamed = triples.some(({ scopeId }) => isUnit(scopeId) && !onScreen(world, scopeId)?.name);
  if (!unnamed) return [];
  const read = await entra.assignments.readUnits(who).catch(() => null);
  return read?.units ?? [];
}

const onScreen = ({ store }: World, scopeId: string): Scope | undefined =>
  store.get('assignments').scopes.find(({ id }) => sameId(id, scopeId));

const isUnit = (scopeId: string): boolean => scopeOf(scopeId, null).kind === 'administrative-unit';

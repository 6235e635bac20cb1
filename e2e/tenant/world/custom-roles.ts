import type { RoleDefinition } from './directory-objects.ts';
import { defaultRules } from './policies/default-rules.ts';
import { mayAdminister } from './pim-administrators.ts';
import { recordDefinition } from './record-write.ts';
import type { Refusal } from './refusal.ts';
import { notAnAdministrator, refusal } from './refusal.ts';
import type { Caller, World } from './world.ts';

/** What a client says of a custom role. */
export type CustomRole = Pick<
  RoleDefinition,
  'displayName' | 'description' | 'isEnabled' | 'allowedResourceActions' | 'version'
>;

/** Adds a custom role with the role setting that every role has from the start. */
export function addCustomRole(
  world: World,
  role: CustomRole & { id: string },
  policyGuid: string,
): RoleDefinition {
  const added: RoleDefinition = { ...role, isBuiltIn: false, isPrivileged: false };
  world.roles.set(role.id, added);
  world.policies.set(role.id, {
    guid: policyGuid,
    roleDefinitionId: role.id,
    rules: defaultRules(false),
    lastModifiedAt: null,
    lastModifiedBy: null,
  });
  return added;
}

const sameName = ({ roles }: World, name: string, exceptId?: string): boolean =>
  [...roles.values()].some(
    ({ id, displayName }) => id !== exceptId && displayName.toLowerCase() === name.toLowerCase(),
  );

/** A Privileged Role Administrator makes a custom role. Its name must be new (Request_BadRequest, inferred). */
export function createRole(world: World, caller: Caller, role: CustomRole): RoleDefinition | Refusal {
  const id = world.newId();
  if (!mayAdminister(world, caller, { roleDefinitionId: id }))
    return notAnAdministrator(caller.oid, world.switches);
  if (sameName(world, role.displayName)) return refusal('Request_BadRequest');
  const made = addCustomRole(world, { ...role, id }, world.newId());
  recordDefinition(world, caller, id, 'createRole');
  return made;
}

/** Changes a custom role; of a built-in one nothing (BadRequest, its words inferred). */
export function changeRole(
  world: World,
  caller: Caller,
  role: RoleDefinition,
  changes: Partial<CustomRole>,
): RoleDefinition | Refusal {
  const refused = mayChange(world, caller, role);
  if (refused) return refused;
  if (changes.displayName !== undefined && sameName(world, changes.displayName, role.id))
    return refusal('Request_BadRequest');
  const changed: RoleDefinition = { ...role, ...changes };
  world.roles.set(role.id, changed);
  recordDefinition(world, caller, role.id, 'changeRole');
  return changed;
}

/** Deletes a custom role that nobody has or waits for: whether the service takes those along is not settled, so that it is refused here. */
export function deleteRole(world: World, caller: Caller, role: RoleDefinition): Refusal | undefined {
  const refused = mayChange(world, caller, role);
  if (refused) return refused;
  const held = world.eligibilities.ofRole(role.id).length + world.assignments.ofRole(role.id).length > 0;
  const waiting = [...world.requests.values()].some(
    ({ roleDefinitionId, waitingFor }) => roleDefinitionId === role.id && waitingFor !== null,
  );
  if (held || waiting)
    return { code: 'BadRequest', message: 'The role definition cannot be deleted while it is assigned.' };
  world.roles.delete(role.id);
  world.policies.delete(role.id);
  recordDefinition(world, caller, role.id, 'deleteRole');
  return undefined;
}

function mayChange(world: World, caller: Caller, role: RoleDefinition): Refusal | undefined {
  if (!mayAdminister(world, caller, { roleDefinitionId: role.id }))
    return notAnAdministrator(caller.oid, world.switches);
  return role.isBuiltIn
    ? { code: 'BadRequest', message: 'Built-in role definitions cannot be changed or deleted.' }
    : undefined;
}

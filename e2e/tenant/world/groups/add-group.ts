import type { Group } from '../directory-objects.ts';
import { groupDefaultRules } from '../policies/default-rules.ts';
import type { World } from '../world.ts';
import { ACCESS_IDS, accessRole, canBeGoverned } from './group-access.ts';

/**
 * Adds a group to the directory. One that PIM can govern has its two role settings from then on, onboarded or not: they can be read,
 * and activation rules hold from the first assignment (graph-pim.md §5 [docs]).
 */
export function addGroup(world: World, group: Group, policyGuid: (name: string) => string): void {
  world.directory.add(group);
  if (!canBeGoverned(group)) return;
  const { roles, policies } = world.planes.groups;
  for (const accessId of ACCESS_IDS) {
    const role = accessRole(group, accessId);
    roles.set(role.id, role);
    policies.set(role.id, {
      guid: policyGuid(role.id),
      roleDefinitionId: role.id,
      rules: groupDefaultRules(),
      lastModifiedAt: null,
      lastModifiedBy: null,
    });
  }
}

import { hold } from '../hold.ts';
import type { Grant } from '../schedules.ts';
import type { World } from '../world.ts';
import { ACCESS_IDS, accessRoleId, accessTriple, readAccessRole } from './group-access.ts';

/**
 * PIM begins to govern a group at the first write about it, and never stops: the ids of its two role settings change (graph-pim.md §4,
 * §5 [docs]). Whoever is in the group by then shows as assigned without end, as standing directory roles do [inferred from §1].
 * `roleDefinitionId` is an id of the plane of groups; nothing happens for a group that is governed already.
 */
export function onboard(world: World, roleDefinitionId: string): void {
  const { groupId } = readAccessRole(roleDefinitionId);
  const group = world.directory.get(groupId);
  if (group?.kind !== 'group' || group.onboardedAt !== null) return;
  const { groups } = world.planes;
  const now = world.clock.now();
  group.onboardedAt = now;
  for (const accessId of ACCESS_IDS) {
    const policy = groups.policies.get(accessRoleId({ groupId, accessId }));
    if (policy) policy.guid = world.newId();
    const inside = accessId === 'member' ? group.memberIds : group.ownerIds;
    for (const principalId of inside.splice(0)) {
      const grant: Grant = {
        ...accessTriple(principalId, { groupId, accessId }),
        id: world.newId(),
        start: group.createdAt,
        end: null,
        createdAt: group.createdAt,
        modifiedAt: null,
        createdUsing: null,
      };
      hold(groups, 'assignment', grant);
    }
  }
}

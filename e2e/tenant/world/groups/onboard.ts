import { hold } from '../hold.ts';
import type { World } from '../world.ts';
import { ACCESS_IDS, accessRoleId, accessTriple, readAccessRole } from './group-access.ts';

/**
 * PIM begins to govern a group at the first write about it, and never stops: the ids of its two role settings change (graph-pim.md §4,
 * §5 [docs]). Whoever is in the group by then shows as assigned without end, as standing directory roles do [inferred from §1].
 * `roleDefinitionId` is an id of the plane of groups; nothing happens for a group that is governed already. Answers how to take it
 * back, for a write that is refused in the end: a write is checked against a governed group.
 */
export function onboard(world: World, roleDefinitionId: string): () => void {
  const { groupId } = readAccessRole(roleDefinitionId);
  const group = world.directory.get(groupId);
  if (group?.kind !== 'group' || group.onboardedAt !== null) return () => undefined;
  const { groups } = world.planes;
  const { memberIds, ownerIds } = group;
  const back: (() => void)[] = [() => Object.assign(group, { onboardedAt: null, memberIds, ownerIds })];
  Object.assign(group, { onboardedAt: world.clock.now(), memberIds: [], ownerIds: [] });
  for (const accessId of ACCESS_IDS) {
    const policy = groups.policies.get(accessRoleId({ groupId, accessId }));
    if (policy) {
      const { guid } = policy;
      policy.guid = world.newId();
      back.push(() => Object.assign(policy, { guid }));
    }
    for (const principalId of accessId === 'member' ? memberIds : ownerIds) {
      const id = world.newId();
      hold(groups, 'assignment', {
        ...accessTriple(principalId, { groupId, accessId }),
        id,
        start: group.createdAt,
        end: null,
        createdAt: group.createdAt,
        modifiedAt: null,
        createdUsing: null,
      });
      back.push(() => groups.assignments.remove(id));
    }
  }
  return () => {
    for (const step of back) step();
  };
}

import { days } from '../clock/duration.ts';
import { accessTriple, ACCESS_IDS } from '../world/groups/group-access.ts';
import { hold } from '../world/hold.ts';
import { stableGuid } from '../world/random.ts';
import type { Side } from '../world/requests.ts';
import type { Grant, Triple } from '../world/schedules.ts';
import { keepGrantRequest } from './grant-request.ts';
import type { ContosoGroup, GroupKey } from './groups.ts';
import { GROUP_ELIGIBLE } from './group-grants.ts';
import type { Seeding } from './seeding.ts';
import { grantOf } from './seeding.ts';

/**
 * Fills the plane of groups: who is eligible, who was in a governed group all along, and the directory roles that groups hold for
 * their members.
 */
export function grantGroups(
  of: Seeding,
  groups: readonly ContosoGroup[],
  idOf: (key: GroupKey) => string,
): void {
  const inGroups = { ...of, world: of.world.planes.groups };
  for (const { who, group, as, since, until } of GROUP_ELIGIBLE) {
    const triple = accessTriple(of.oidOf(who), { groupId: idOf(group), accessId: as });
    const grant = grantAt(of, 'eligibility', triple, since, until);
    keepGrantRequest(inGroups, 'eligibility', grant);
    hold(inGroups.world, 'eligibility', grant);
  }
  for (const { group, holds } of groups) {
    if (holds !== undefined) {
      hold(of.world, 'assignment', grantOf(of, 'assignment', group.id, { role: holds, since: -300 }));
    }
    if (group.onboardedAt === null) continue;
    for (const accessId of ACCESS_IDS) {
      const inside = accessId === 'member' ? group.memberIds : group.ownerIds;
      for (const principalId of inside.splice(0)) {
        const triple = accessTriple(principalId, { groupId: group.id, accessId });
        hold(inGroups.world, 'assignment', grantAt(of, 'assignment', triple, -600));
      }
    }
  }
}

function grantAt(of: Seeding, side: Side, triple: Triple, since: number, until?: number): Grant {
  const id = stableGuid(of.seed, `${side}:${triple.principalId}:${triple.roleDefinitionId}`);
  const start = of.now + days(since);
  return {
    ...triple,
    id,
    start,
    end: until === undefined ? null : of.now + days(until),
    createdAt: start,
    modifiedAt: null,
    createdUsing: id,
  };
}

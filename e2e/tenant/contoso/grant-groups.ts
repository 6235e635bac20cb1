import { days } from '../clock/duration.ts';
import type { Group } from '../world/directory-objects.ts';
import { accessTriple, ACCESS_IDS } from '../world/groups/group-access.ts';
import { hold } from '../world/hold.ts';
import { stableGuid } from '../world/random.ts';
import type { Side } from '../world/requests.ts';
import type { Grant, Triple } from '../world/schedules.ts';
import { keepGrantRequest } from './grant-request.ts';
import type { GrantSketch } from './grants.ts';
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
  for (const { group, holds, eligibleFor } of groups) {
    if (holds !== undefined) grantRole(of, 'assignment', group, { role: holds, since: -300 });
    if (eligibleFor !== undefined)
      grantRole(of, 'eligibility', group, { role: eligibleFor, since: -90, until: 275 });
    if (group.onboardedAt !== null) bringInside(inGroups, group);
  }
}

/** Turns who is in a governed group into grants of PIM's, which no request tells of. `of.world` is the plane of groups. */
export function bringInside(of: Seeding, group: Group): void {
  for (const accessId of ACCESS_IDS) {
    const inside = accessId === 'member' ? group.memberIds : group.ownerIds;
    for (const principalId of inside.splice(0)) {
      const triple = accessTriple(principalId, { groupId: group.id, accessId });
      hold(of.world, 'assignment', { ...grantAt(of, 'assignment', triple, -600), createdUsing: null });
    }
  }
}

function grantRole(of: Seeding, side: Side, group: Group, sketch: GrantSketch): void {
  const grant = grantOf(of, side, group.id, sketch);
  keepGrantRequest(of, side, grant);
  hold(of.world, side, grant);
}

/** A grant of the plane of groups. Days count from the start of the tenant; no `until` = without end. */
export function grantAt(of: Seeding, side: Side, triple: Triple, since: number, until?: number): Grant {
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

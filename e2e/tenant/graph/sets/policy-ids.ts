import { readAccessRole } from '../../world/groups/group-access.ts';
import type { Policy } from '../../world/policies/policy.ts';
import type { World } from '../../world/world.ts';

/**
 * What a role setting is about: `DirectoryRole` is the usual scope type of directory roles; `Directory` is taken too and changes the
 * prefix of the ids; groups have `Group` (graph-pim.md §4 [docs]).
 */
export type ScopeType = 'DirectoryRole' | 'Directory' | 'Group';

/** A role setting under one of its scope types. `world` is the plane it belongs to. */
export type PlacedPolicy = { world: World; policy: Policy; scopeType: ScopeType };

const SCOPE_TYPES = {
  directoryRoles: ['DirectoryRole', 'Directory'],
  groups: ['Group'],
} as const satisfies Record<World['plane'], readonly ScopeType[]>;

/** Every role setting of the tenant under every scope type: the mandatory filter picks. */
export const everyPolicy = ({ planes }: World): PlacedPolicy[] =>
  Object.values(planes).flatMap((world) =>
    SCOPE_TYPES[world.plane].flatMap((scopeType) =>
      [...world.policies.values()].map((policy) => ({ world, policy, scopeType })),
    ),
  );

/** `scopeId` and `roleDefinitionId` as Graph shows them: `/` and the role, or the group and `member` or `owner`. */
export function scopeOf({ policy, scopeType }: PlacedPolicy): { scopeId: string; roleDefinitionId: string } {
  if (scopeType !== 'Group') return { scopeId: '/', roleDefinitionId: policy.roleDefinitionId };
  const { groupId, accessId } = readAccessRole(policy.roleDefinitionId);
  return { scopeId: groupId, roleDefinitionId: accessId };
}

/** `DirectoryRole_{tenantId}_{guid}` [capture], `Group_{groupId}_{guid}` [inferred] (graph-pim.md §4). */
export function policyId(placed: PlacedPolicy): string {
  const { world, policy, scopeType } = placed;
  const owner = scopeType === 'Group' ? scopeOf(placed).scopeId : world.organization.id;
  return `${scopeType}_${owner}_${policy.guid}`;
}

/** `{policyId}_{roleDefinitionId|member|owner}` (graph-pim.md §4 [docs]). */
export const policyAssignmentId = (placed: PlacedPolicy): string =>
  `${policyId(placed)}_${scopeOf(placed).roleDefinitionId}`;

/** The role setting an id names: `'malformed'` where the provider prefix is missing, undefined where nothing has that id. */
export function readPolicyId(world: World, id: string): PlacedPolicy | 'malformed' | undefined {
  const [prefix = '', owner, guid, ...rest] = id.split('_');
  const planes = Object.values(world.planes);
  const plane = planes.find((one) => SCOPE_TYPES[one.plane].some((type) => type === prefix));
  if (!plane || owner === undefined || guid === undefined || rest.length > 0) return 'malformed';
  const policy = [...plane.policies.values()].find((one) => one.guid === guid);
  // One of SCOPE_TYPES, as it was just found there.
  const placed = policy && { world: plane, policy, scopeType: prefix as ScopeType };
  return placed && policyId(placed) === id ? placed : undefined;
}

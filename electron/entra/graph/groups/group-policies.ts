import type { ActivationAsks } from '../../../../shared/contract/my-roles.ts';
import { activationAsks } from '../../../../shared/domain/policy-asks.ts';
import { roleKey } from '../../../../shared/domain/role-key.ts';
import type { Identity } from '../../../console/ports.ts';
import type { GatheredRead } from '../gathered-reads.ts';
import type { Graph } from '../graph.ts';
import { keepAnswers } from '../kept-answers.ts';
import { allPages } from '../pages.ts';
import { policyAssignment } from '../policy-shapes.ts';
import { groupPolicies } from './group-paths.ts';

/** What being a member, and what being an owner of each group asks, by `roleKey(groupId, accessId)`; without an entry: not readable. */
export type GroupAsks = ReadonlyMap<string, ActivationAsks | null>;

export type GroupPolicyReader = {
  /** Goes out with whatever else is asked for in the same turn (`gathered-reads.ts`); no call where all is known. */
  readonly need: (who: Identity, groupIds: readonly string[]) => Promise<GroupAsks>;
};

/**
 * Reads the settings of groups for everybody who needs them: own groups and approvals share one. Kept is what they ask, never their ids,
 * which change when a group comes under PIM (graph-pim.md §4 [docs]).
 */
export function createGroupPolicyReader(graph: Graph, read: GatheredRead): GroupPolicyReader {
  const asksOf = keepAnswers(
    graph,
    async (who, groupId) => {
      const path = groupPolicies(groupId);
      return allPages(graph, who, path, await read(who, path), policyAssignment);
    },
    { whole: ({ incomplete }) => incomplete === null },
  );
  return {
    need: async (who, groupIds) => {
      const entries = [...new Set(groupIds)].map(async (groupId) => {
        const policies = await asksOf(who, groupId);
        const rows = policies.ok ? policies.value.rows : [];
        return rows.map((row): [string, ActivationAsks | null] => [
          roleKey(groupId, row.roleDefinitionId.toLowerCase()),
          activationAsks(row.policy?.rules ?? []),
        ]);
      });
      return new Map((await Promise.all(entries)).flat());
    },
  };
}

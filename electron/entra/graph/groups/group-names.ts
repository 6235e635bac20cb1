import { z } from 'zod';
import { fail, ok } from '../../../../shared/contract/result.ts';
import type { Identity } from '../../../console/ports.ts';
import { unreadableAnswer } from '../../problems/graph-problem.ts';
import type { GatheredRead } from '../gathered-reads.ts';
import type { Graph } from '../graph.ts';
import { keepAnswers } from '../kept-answers.ts';
import { decoration } from '../roles/role-shapes.ts';
import { groupName } from './group-paths.ts';

const group = z.looseObject({ id: z.string(), displayName: decoration, description: decoration });

/** What a group is called. */
export type GroupName = { readonly displayName: string; readonly description: string | null };

/** Names of groups by id; one that may not be read is not among them. */
export type GroupNames = ReadonlyMap<string, GroupName>;

export type GroupNameReader = {
  /** Goes out with whatever else is asked for in the same turn (`gathered-reads.ts`); no call where all is known. */
  readonly need: (who: Identity, groupIds: readonly string[]) => Promise<GroupNames>;
};

/** Looks up groups whose name did not come along (graph-pim.md §5 [2nd-hand]). Takes `GroupMember.Read.All`; without it ids are shown. */
export function createGroupNameReader(graph: Graph, read: GatheredRead): GroupNameReader {
  const nameOf = keepAnswers(graph, async (who, groupId) => {
    const answer = await read(who, groupName(groupId));
    if (!answer.ok) return answer;
    const found = group.safeParse(answer.value.body);
    return found.success
      ? ok(found.data)
      : fail(unreadableAnswer('not a group', answer.value.headers['request-id']));
  });
  return {
    need: async (who, groupIds) => {
      const names = [...new Set(groupIds)].map(async (groupId) => {
        const found = await nameOf(who, groupId);
        const { displayName, description = null } = found.ok ? found.value : {};
        return displayName ? [[groupId, { displayName, description }] as const] : [];
      });
      return new Map((await Promise.all(names)).flat());
    },
  };
}

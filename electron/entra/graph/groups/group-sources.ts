import type { GroupSource } from '../../../../shared/contract/role-settings/matrix.ts';
import type { Result } from '../../../../shared/contract/result.ts';
import type { Identity } from '../../../console/ports.ts';
import { directoryRefusal } from '../../problems/directory-refusal.ts';
import { coverageOf } from '../coverage.ts';
import type { GatheredRead } from '../gathered-reads.ts';
import type { Graph } from '../graph.ts';
import { allPages, type Rows } from '../pages.ts';
import type { HeldRole } from '../roles/role-shapes.ts';
import type { GroupName } from './group-names.ts';
import { MY_GROUPS, ROLE_ASSIGNABLE_GROUPS } from './group-paths.ts';
import { groupAssignment, groupEligibility, namedGroup } from './group-shapes.ts';

/** Groups whose settings and members are shown, each once, with their names where these came along. */
export type GroupsFound = {
  readonly sources: readonly GroupSource[];
  readonly groups: ReadonlyMap<string, GroupName | null>;
  /** The lists they are from. */
  readonly lists: readonly Result<Rows<unknown>>[];
};

/**
 * Looks for groups: those of the signed-in user, and those that may hold roles. There is no list of all that PIM governs (graph-pim.md
 * §5 [docs]). Everything is asked for in the turn it is called in (`../gathered-reads.ts`).
 */
export async function findGroups(graph: Graph, gathered: GatheredRead, who: Identity): Promise<GroupsFound> {
  const first = (path: string) => gathered(who, path);
  const [eligible, active, assignable, granted] = await Promise.all([
    first(MY_GROUPS.eligible).then((page) =>
      allPages<HeldRole>(graph, who, MY_GROUPS.eligible, page, groupEligibility),
    ),
    first(MY_GROUPS.active).then((page) =>
      allPages<HeldRole>(graph, who, MY_GROUPS.active, page, groupAssignment),
    ),
    first(ROLE_ASSIGNABLE_GROUPS).then((page) =>
      allPages(graph, who, ROLE_ASSIGNABLE_GROUPS, page, namedGroup),
    ),
    graph.granted(who),
  ]);
  const roleAssignable = directoryRefusal(assignable, granted, 'GroupMember.Read.All');
  const own = [eligible, active].flatMap((list) => (list.ok ? list.value.rows : []));
  const named = [
    ...own.map((row) => [row.roleDefinitionId, nameOf(row.roleDefinition)] as const),
    ...(assignable.ok ? assignable.value.rows.map((row) => [row.id, nameOf(row)] as const) : []),
  ];
  const groups = new Map<string, GroupName | null>();
  for (const [id, name] of named) groups.set(id, groups.get(id) ?? name);
  return {
    groups,
    lists: [eligible, active, roleAssignable],
    sources: [
      sourceOf('own', [eligible, active], new Set(own.map((row) => row.roleDefinitionId)).size),
      sourceOf('role-assignable', [roleAssignable], assignable.ok ? assignable.value.rows.length : 0),
    ],
  };
}

function sourceOf(
  from: GroupSource['from'],
  lists: readonly Result<Rows<unknown>>[],
  found: number,
): GroupSource {
  const { state, reason } = coverageOf('groups', lists);
  return { from, state: state === 'unread' ? 'failed' : state, reason, found };
}

const nameOf = (
  group:
    | { readonly displayName?: string | null | undefined; readonly description?: string | null | undefined }
    | null
    | undefined,
): GroupName | null =>
  group?.displayName ? { displayName: group.displayName, description: group.description ?? null } : null;

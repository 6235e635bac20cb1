import { z } from 'zod';
import type { ApproverFacts } from '../../../../shared/contract/role-settings/detail.ts';
import type { Identity } from '../../../console/ports.ts';
import { asOthers } from '../approvals/holdings.ts';
import type { GatheredRead } from '../gathered-reads.ts';
import type { Graph } from '../graph.ts';
import { allPages } from '../pages.ts';
import { holdersOfRole } from '../roles/role-paths.ts';
import { assignmentInstance, decoration } from '../roles/role-shapes.ts';
import { assignmentKindOf, scopeFrom } from '../rows/held-role.ts';
import { readStateOf } from '../settings/read-state.ts';
import { approverFacts } from './approver-facts.ts';

/** Privileged Role Administrator, Global Administrator: template ids, the same in every tenant. */
const DECIDING_ROLES = ['e8611ab8-c189-46e8-94e1-60213ab1f814', '62e90394-69f5-4237-9190-012177145e10'];

const held = assignmentInstance.extend({
  principalId: z.guid(),
  principal: z.looseObject({ '@odata.type': decoration }).nullish().catch(undefined),
});

/**
 * Whoever decides where nobody is named: people who hold one of the two roles over the whole tenant now, assigned or activated, themselves or
 * through a group (graph-pim.md §15.2 [docs]). Two round trips: who holds them, and whether they are able to.
 */
export async function defaultApprovers(
  graph: Graph,
  gathered: GatheredRead,
  who: Identity,
): Promise<ApproverFacts> {
  const lists = await Promise.all(
    DECIDING_ROLES.map(async (roleId) => {
      const path = holdersOfRole(roleId).active;
      return asOthers(await allPages(graph, who, path, await gathered(who, path), held));
    }),
  );
  const rows = lists.flatMap((list) => (list.ok ? list.value.rows : []));
  const everywhere = rows.filter(
    (row) => scopeFrom(row).id === '/' && assignmentKindOf(row.assignmentType) !== 'unknown',
  );
  const named = everywhere.flatMap(({ principalId, principal }) => {
    const kind = KINDS.get(principal?.['@odata.type']?.toLowerCase() ?? '');
    return kind ? [{ kind, id: principalId }] : [];
  });
  const facts = await approverFacts(graph, gathered, who, [
    ...new Map(named.map((one) => [one.id, one])).values(),
  ]);
  const people = new Map(facts.flatMap((one) => one.people).map((person) => [person.id, person]));
  const { state, reason } = readStateOf(lists);
  const missing = state === 'read' ? (facts.find(isMissing)?.reason ?? null) : null;
  return {
    kind: 'group',
    id: 'default-approvers',
    name: null,
    ...(missing ? { state: 'partial', reason: missing } : { state, reason }),
    people: [...people.values()],
    groupKind: null,
  };
}

/** A person deleted meanwhile is nobody; anything else that was not read leaves the list short. */
const isMissing = ({ state, reason }: ApproverFacts): boolean =>
  state !== 'read' && state !== 'gone' && reason !== null;

const KINDS: ReadonlyMap<string, 'user' | 'group'> = new Map([
  ['#microsoft.graph.user', 'user'],
  ['#microsoft.graph.group', 'group'],
]);

import type { z } from 'zod';
import type { WaitingRequest } from '../../../../shared/contract/approvals.ts';
import type { LeadsTo } from '../../../../shared/contract/my-roles.ts';
import { fail, ok, type Result } from '../../../../shared/contract/result.ts';
import { nothingRead } from '../../../../shared/domain/coverage.ts';
import { accessOf } from '../../../../shared/domain/planes.ts';
import type { CardReading, Identity } from '../../../console/ports.ts';
import { unreadableAnswer } from '../../problems/graph-problem.ts';
import { coverageOf } from '../coverage.ts';
import { leadsToFrom, OWNERS_HAVE_NONE } from '../groups/group-chains.ts';
import { groupsOf } from '../groups/group-paths.ts';
import { groupAssignment } from '../groups/group-shapes.ts';
import { allPages, type Rows } from '../pages.ts';
import { asksOfRow } from '../policy-readers.ts';
import { rolesOf } from '../roles/role-paths.ts';
import { assignmentInstance, type AssignmentInstance } from '../roles/role-shapes.ts';
import { approverGroupFrom, groupMember, membersPath } from './approver-groups.ts';
import type { ApprovalReaders } from './approval-readers.ts';
import { describeGroups } from './describe-groups.ts';
import { asOthers, holdingFrom } from './holdings.ts';

type Held = Result<Rows<AssignmentInstance>>;

/**
 * What a decision card shows besides the request, in one round trip: what the requestor has in effect, what the group leads to, and who is
 * in the groups that decide. Each part that was refused or failed says so by itself. Fails where there is no connection for any of it.
 * @param groupIds at most 14, so that all fits one batch
 */
export async function readCard(
  readers: ApprovalReaders,
  who: Identity,
  request: WaitingRequest,
  groupIds: readonly string[],
): Promise<Result<CardReading>> {
  const { graph, gathered } = readers;
  // Everything is begun in the same turn, and so goes out together (`../gathered-reads.ts`).
  const held = async (path: string, row: z.ZodType<AssignmentInstance>): Promise<Held> =>
    asOthers(await allPages(graph, who, path, await gathered(who, path), row));
  const [roles, groups, leadsTo, pools, granted] = await Promise.all([
    held(rolesOf(request.requestor.id).active, assignmentInstance),
    held(groupsOf(request.requestor.id), groupAssignment),
    leadsToOf(readers, who, request),
    Promise.all(
      groupIds.map(async (id) => {
        const path = membersPath(id);
        return allPages(graph, who, path, await gathered(who, path), groupMember);
      }),
    ),
    graph.granted(who),
  ]);
  const lost = [roles, groups, ...pools].flatMap((part) => (part.ok ? [] : [part.problem]));
  const [first] = lost;
  const allLost = lost.length === pools.length + 2;
  if (first && allLost && lost.every((problem) => nothingRead('groups', problem).state === 'failed'))
    return fail(first);

  const rows = [roles, groups].flatMap((part) => (part.ok ? part.value.rows : []));
  const described = await describeGroups({ names: readers.groups.names }, who, rows);
  return ok({
    holds: {
      coverage: [coverageOf('entra-roles', [roles]), coverageOf('groups', [groups])],
      roles: described.map(holdingFrom),
    },
    leadsTo,
    groups: pools.flatMap((pool, i) => {
      const id = groupIds[i];
      return id === undefined ? [] : [approverGroupFrom(id, pool, granted)];
    }),
  });
}

/** What being in the group brings that is asked for; null where a role is. */
async function leadsToOf(
  { roles, groups, gathered }: ApprovalReaders,
  who: Identity,
  { role, scope }: WaitingRequest,
): Promise<LeadsTo | null> {
  const as = accessOf(scope.id);
  if (as === null) return null;
  if (as === 'owner') return OWNERS_HAVE_NONE;
  const policy = roles.begin(who);
  const asked = policy.asks(
    policy.path === undefined
      ? Promise.resolve(fail(unreadableAnswer('the policies were not asked for', undefined)))
      : gathered(who, policy.path),
  );
  const [chains, asks] = await Promise.all([groups.chains.need(who, [role.definitionId]), asked]);
  const chain = chains.get(role.definitionId);
  if (!chain) return null;
  const told = { eligible: asOthers(chain.eligible), active: asOthers(chain.active) };
  return leadsToFrom(told, asksOfRow(asks, new Map()));
}

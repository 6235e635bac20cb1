import type { z } from 'zod';
import type { Coverage } from '../../../shared/contract/my-roles.ts';
import type { Problem } from '../../../shared/contract/problem.ts';
import { ok, type Result } from '../../../shared/contract/result.ts';
import type { ActivationOrder, DirectoryRoles, RoleTarget, Written } from '../../console/ports.ts';
import { readBatch } from './batch.ts';
import type { Graph, WriteAnswer } from './graph.ts';
import { createPolicyReader, POLICIES } from './role-policies.ts';
import { allPages, type Rows } from './pages.ts';
import { activeFrom, eligibleFrom, openFrom, ownRequestFrom } from './role-rows.ts';
import { acceptedRequest, assignmentInstance, eligibilityInstance, scheduleRequest } from './role-shapes.ts';

const ROLES = '/roleManagement/directory';
const MINE = "filterByCurrentUser(on='principal')";
const NAMES = '?$expand=roleDefinition,directoryScope';
const REQUESTS = `${ROLES}/roleAssignmentScheduleRequests`;

const PATHS = {
  eligible: `${ROLES}/roleEligibilityScheduleInstances/${MINE}${NAMES}`,
  active: `${ROLES}/roleAssignmentScheduleInstances/${MINE}${NAMES}`,
  requests: `${REQUESTS}/${MINE}${NAMES}`,
} as const;
type Part = keyof typeof PATHS;

/** Entra roles over Graph v1.0. graph-pim.md §2. */
export function createDirectoryRoles(graph: Graph): DirectoryRoles {
  const policies = createPolicyReader(graph);
  const collection = (path: string) => ({ version: 'v1.0' as const, path });

  return {
    readMine: async (who) => {
      const fresh = policies.isFresh(who);
      const batch = await readBatch<Part | 'policies'>(graph, who, {
        ...PATHS,
        ...(!fresh && { policies: POLICIES }),
      });
      if (!batch.ok) return batch;
      const answer = batch.value;
      const toTheEnd = async <T>(part: Part, row: z.ZodType<T>): Promise<Result<Rows<T>>> => {
        const first = answer(part);
        return first.ok ? allPages(graph, who, collection(PATHS[part]), first.value, row) : first;
      };
      const read = {
        eligible: await toTheEnd('eligible', eligibilityInstance),
        active: await toTheEnd('active', assignmentInstance),
        requests: await toTheEnd('requests', scheduleRequest),
      };
      const asks = await policies.read(who, fresh ? undefined : answer('policies'));
      const refused = Object.values(read).flatMap((r) => (r.ok ? [] : [r.problem]));
      const cut = Object.values(read).flatMap((r) =>
        r.ok && r.value.incomplete ? [r.value.incomplete] : [],
      );
      return ok({
        coverage: [coverageOf(refused, cut, Object.keys(read).length)],
        eligible: read.eligible.ok ? read.eligible.value.rows.map((row) => eligibleFrom(row, asks)) : null,
        active: read.active.ok ? read.active.value.rows.map(activeFrom) : null,
        requests: read.requests.ok ? read.requests.value.rows.flatMap(openFrom) : null,
      });
    },

    ownRequests: async (who) => {
      const first = await graph.read(who, collection(PATHS.requests));
      if (!first.ok) return first;
      const all = await allPages(graph, who, collection(PATHS.requests), first.value, scheduleRequest);
      if (!all.ok) return all;
      return ok({ requests: all.value.rows.map(ownRequestFrom), complete: all.value.incomplete === null });
    },

    activate: async (who, order) =>
      asWritten(await graph.write(who, post(activationBody(order)), acceptedRequest)),
    deactivate: async (who, target) =>
      asWritten(await graph.write(who, post(selfBody('selfDeactivate', target)), acceptedRequest)),
  };

  function post(body: unknown) {
    return { method: 'POST' as const, version: 'v1.0' as const, path: REQUESTS, body };
  }
}

/** For self-actions the principal is the signed-in user and nobody else; a body for another cannot be built. */
const selfBody = (action: 'selfActivate' | 'selfDeactivate', target: RoleTarget) => ({
  action,
  principalId: target.principalId,
  roleDefinitionId: target.roleDefinitionId,
  directoryScopeId: target.scopeId,
});

/**
 * `startDateTime` is left out: a start slightly in the past is refused (peers.md §5), and the service starts at once without it.
 */
const activationBody = (order: ActivationOrder) => ({
  ...selfBody('selfActivate', order),
  justification: order.justification,
  scheduleInfo: { expiration: { type: 'afterDuration', duration: order.duration } },
  ...(order.ticket && {
    ticketInfo: { ticketNumber: order.ticket.number, ticketSystem: order.ticket.system },
  }),
});

const asWritten = (answer: WriteAnswer<{ id: string; status: string }>): Written =>
  answer.kind === 'accepted'
    ? { kind: 'accepted', requestId: answer.value.id, status: answer.value.status }
    : answer;

/** Complete only when every part was read to its end. */
function coverageOf(failed: readonly Problem[], cut: readonly Problem[], parts: number): Coverage {
  const reason = failed[0] ?? cut[0] ?? null;
  if (!reason) return { plane: 'entra-roles', state: 'complete', reason: null };
  if (failed.length < parts) return { plane: 'entra-roles', state: 'partial', reason };
  const refused =
    reason.kind === 'consent-missing' || reason.kind === 'role-missing' || reason.kind === 'licence-missing';
  return { plane: 'entra-roles', state: refused ? 'refused' : 'failed', reason };
}

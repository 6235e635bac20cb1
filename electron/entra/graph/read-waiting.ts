import type { WaitingRequest } from '../../../shared/contract/approvals.ts';
import { ok, type Result } from '../../../shared/contract/result.ts';
import { decideBy } from '../../../shared/domain/approval-window.ts';
import { stageOf } from '../../../shared/domain/request-status.ts';
import type { ApprovalsReading, Identity } from '../../console/ports.ts';
import { durationOf, ticketOf, windowOf } from './rows/asked-for.ts';
import { readBatch } from './batch.ts';
import { coverageOf } from './coverage.ts';
import type { Graph } from './graph.ts';
import { momentOf, roleFrom, scopeFrom } from './rows/held-role.ts';
import { allPages } from './pages.ts';
import { namesOf, type Names } from './people.ts';
import type { Asks, PolicyReader } from './roles/role-policies.ts';
import { WAITING } from './roles/role-paths.ts';
import { waitingScheduleRequest, type WaitingScheduleRequest } from './roles/role-shapes.ts';

/** What waits for the signed-in user's decision: one batch, further pages, and at most one call for names that did not come along. */
export async function readWaiting(
  graph: Graph,
  policies: PolicyReader,
  who: Identity,
): Promise<Result<ApprovalsReading>> {
  const policy = policies.begin(who);
  const sent = readBatch<'waiting' | 'policies'>(graph, who, {
    waiting: WAITING,
    ...(policy.path !== undefined && { policies: policy.path }),
  });
  const asked = policy.asks(sent.then((answers) => (answers.ok ? answers.value('policies') : answers)));
  const batch = await sent;
  if (!batch.ok) return batch;
  const [asks, waiting] = await Promise.all([
    asked,
    allPages(graph, who, WAITING, batch.value('waiting'), waitingScheduleRequest),
  ]);
  const coverage = [coverageOf([waiting])];
  if (!waiting.ok) return ok({ coverage, waiting: null });
  // Asked for by the filter; held to it here too, as deciding what does not wait leads nowhere.
  const rows = waiting.value.rows.filter((row) => stageOf(row.status) === 'waiting-for-approval');
  const nameless = rows.filter((row) => !row.principal?.displayName).map((row) => row.principalId);
  const names = await namesOf(graph, who, nameless);
  return ok({ coverage, waiting: rows.map((row) => waitingFrom(row, who, asks, names)) });
}

function waitingFrom(row: WaitingScheduleRequest, who: Identity, asks: Asks, names: Names): WaitingRequest {
  const createdAt = momentOf(row.createdDateTime);
  const looked = names.get(row.principalId);
  return {
    requestId: row.id,
    role: roleFrom(row),
    scope: scopeFrom(row),
    requestor: {
      id: row.principalId,
      name: row.principal?.displayName ?? looked?.name ?? null,
      upn: row.principal?.userPrincipalName ?? looked?.upn ?? null,
    },
    own: row.principalId === who.objectId,
    justification: row.justification ?? '',
    ticket: ticketOf(row),
    duration: durationOf(row),
    startsAt: windowOf(row).startsAt,
    createdAt,
    decideBy: decideBy(createdAt),
    asks: asks.get(row.roleDefinitionId) ?? null,
  };
}

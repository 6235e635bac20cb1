import { days, durationMs, minutes } from '../clock/duration.ts';
import { EMPTY_STAGE } from '../world/activation/wait-for-approval.ts';
import { stageNow } from '../world/approvals/approvers.ts';
import type { Approval } from '../world/approvals/approval.ts';
import type { RoleRequest } from '../world/requests.ts';
import type { Triple } from '../world/schedules.ts';
import type { World } from '../world/world.ts';

/** How a request ended that somebody was asked to decide. */
export type Outcome = 'approved' | 'denied' | 'unanswered' | 'cancelled';

/** A request of the past. Moments in ms since 1970, `duration` as Edm.Duration. */
export type PastRequest = {
  id: string;
  triple: Triple;
  createdAt: number;
  duration: string;
  why: string;
  ticket?: string;
  outcome: Outcome;
  /** Object id of who decided, where somebody did, and what they said. */
  by: string;
  said: string;
};

const APPROVED_AFTER = minutes(20);

/** Keeps a request that is over, as reads show it once its time has gone by too. It was decided under the setting of now. */
export function keepPastRequest(world: World, past: PastRequest): RoleRequest {
  const { id, triple, createdAt, duration, why, ticket, outcome } = past;
  const { principalId, roleDefinitionId, directoryScopeId } = triple;
  const endedAt = createdAt + (outcome === 'unanswered' ? days(1) : APPROVED_AFTER);
  const request: RoleRequest = {
    id,
    side: 'assignment',
    action: 'selfActivate',
    principalId,
    roleDefinitionId,
    directoryScopeId,
    justification: why,
    schedule: {
      start: outcome === 'approved' ? endedAt : createdAt,
      expiration: { type: 'afterDuration', end: null, duration },
    },
    ticket: { number: ticket ?? null, system: ticket === undefined ? null : 'ServiceNow' },
    isValidationOnly: false,
    status: STATUS[outcome](world),
    createdAt,
    createdBy: principalId,
    completedAt: endedAt,
    approvalId: id,
    targetScheduleId: id,
    waitingFor: null,
    approval: approvalOf(world, past, endedAt),
  };
  world.requests.set(id, request);
  return request;
}

const STATUS: Readonly<Record<Outcome, (world: World) => string>> = {
  approved: () => 'Provisioned',
  denied: () => 'Denied',
  unanswered: ({ switches }) => switches['activation.unansweredStatus'],
  cancelled: () => 'Canceled',
};

function approvalOf(world: World, past: PastRequest, at: number): Approval {
  const { triple, createdAt, duration, outcome, by, said } = past;
  const decided = outcome === 'approved' || outcome === 'denied';
  return {
    window: { start: createdAt, length: durationMs(duration) ?? null },
    stage: stageNow(world, triple.roleDefinitionId) ?? EMPTY_STAGE,
    decision: decided
      ? { result: outcome === 'approved' ? 'Approve' : 'Deny', by, at, justification: said }
      : null,
    expired: outcome === 'unanswered',
  };
}

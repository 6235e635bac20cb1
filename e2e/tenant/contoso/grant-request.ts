import type { RoleRequest, Side } from '../world/requests.ts';
import type { Grant } from '../world/schedules.ts';
import type { Seeding } from './seeding.ts';

/** Why an administrator gave it, as audit reads it. */
const WHY: Readonly<Record<Side, string>> = {
  eligibility: 'Yearly review of privileged access',
  assignment: 'Standing access agreed with the role owner',
};

/** Keeps the adminAssign request that a grant was made by; it outlives the grant (graph-pim.md §1, §2.1 [docs]). */
export function keepGrantRequest(of: Seeding, side: Side, grant: Grant): RoleRequest {
  const { id, principalId, roleDefinitionId, directoryScopeId, start, end } = grant;
  const request: RoleRequest = {
    id,
    side,
    action: 'adminAssign',
    principalId,
    roleDefinitionId,
    directoryScopeId,
    justification: WHY[side],
    schedule: {
      start,
      expiration: { type: end === null ? 'noExpiration' : 'afterDateTime', end, duration: null },
    },
    ticket: { number: null, system: null },
    isValidationOnly: false,
    status: 'Provisioned',
    createdAt: start,
    createdBy: of.oidOf('leila'),
    completedAt: start,
    approvalId: null,
    targetScheduleId: id,
    waitingFor: null,
    approval: null,
  };
  of.world.requests.set(id, request);
  return request;
}

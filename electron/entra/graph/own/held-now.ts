import type { ActiveRole, EligibleRole } from '../../../../shared/contract/my-roles.ts';
import { ticketOf } from '../rows/asked-for.ts';
import { keyOf, membershipOf, momentOf, roleFrom, scopeFrom } from '../rows/held-role.ts';
import type { Asks } from '../roles/role-policies.ts';
import type { AssignmentInstance, EligibilityInstance, ScheduleRequest } from '../roles/role-shapes.ts';

/** @param lastUsed when each role was last asked for, by role and scope (`history.ts`) */
export const eligibleFrom = (
  row: EligibilityInstance,
  asks: Asks,
  lastUsed: ReadonlyMap<string, number>,
): EligibleRole => ({
  eligibilityId: row.id,
  role: roleFrom(row),
  scope: scopeFrom(row),
  membership: membershipOf(row.memberType),
  endsAt: momentOf(row.endDateTime),
  asks: asks.get(row.roleDefinitionId) ?? null,
  lastUsedAt: lastUsed.get(keyOf(row)) ?? null,
});

/** @param requests this user's own, by id: an activation's schedule has the id of the request that brought it (graph-pim.md §1) */
export function activeFrom(
  row: AssignmentInstance,
  requests: ReadonlyMap<string, ScheduleRequest>,
): ActiveRole {
  const word = row.assignmentType?.toLowerCase();
  const kind = word === 'activated' || word === 'assigned' ? word : 'unknown';
  const request = kind === 'assigned' ? undefined : requests.get(row.roleAssignmentScheduleId ?? '');
  return {
    assignmentId: row.id,
    role: roleFrom(row),
    scope: scopeFrom(row),
    kind,
    membership: membershipOf(row.memberType),
    startedAt: momentOf(row.startDateTime),
    endsAt: momentOf(row.endDateTime),
    asked: request ? { justification: request.justification ?? '', ticket: ticketOf(request) } : null,
  };
}

import type { ActiveRole, EligibleRole } from '../../../../shared/contract/my-roles.ts';
import type { AsksOf } from '../policy-readers.ts';
import type { AssignmentInstance, EligibilityInstance, ScheduleRequest } from '../roles/role-shapes.ts';
import { ticketOf } from '../rows/asked-for.ts';
import { assignmentKindOf, keyOf, membershipOf, momentOf, roleFrom, scopeFrom } from '../rows/held-role.ts';
import type { AboutGroups } from './about-groups.ts';

/** What is known of roles and groups besides the rows. */
export type Knowing = Pick<AboutGroups, 'describe' | 'leadsTo' | 'nameOf'> & {
  readonly asksOf: AsksOf;
  /** Object id of whom the rows are about. */
  readonly self: string;
};

type Holder = Pick<EligibilityInstance, 'principalId' | 'principal'>;

/**
 * The group that the row is of, where it is not the user's own. Some answers name the user as the principal of what comes through a group:
 * then nobody can tell which (graph-pim.md §15.10).
 */
function throughGroup(
  { principalId, principal }: Holder,
  { self, nameOf }: Knowing,
): EligibleRole['throughGroup'] {
  if (!principalId || principalId === self) return null;
  return { id: principalId, name: principal?.displayName ?? nameOf(principalId) };
}

/** @param lastUsed when each role was last asked for, by role and scope (`history.ts`) */
export const eligibleFrom = (
  row: EligibilityInstance,
  knowing: Knowing,
  lastUsed: ReadonlyMap<string, number>,
): EligibleRole => ({
  eligibilityId: row.id,
  role: roleFrom(row),
  scope: scopeFrom(row),
  membership: membershipOf(row.memberType),
  throughGroup: throughGroup(row, knowing),
  endsAt: momentOf(row.endDateTime),
  leadsTo: knowing.leadsTo(row),
  asks: knowing.asksOf(row),
  lastUsedAt: lastUsed.get(keyOf(row)) ?? null,
});

/** @param requests this user's own, by id: an activation's schedule has the id of the request that brought it (graph-pim.md §1) */
export function activeFrom(
  row: AssignmentInstance,
  knowing: Knowing,
  requests: ReadonlyMap<string, ScheduleRequest>,
): ActiveRole {
  const kind = assignmentKindOf(row.assignmentType);
  const request = kind === 'assigned' ? undefined : requests.get(row.roleAssignmentScheduleId ?? '');
  return {
    assignmentId: row.id,
    role: roleFrom(row),
    scope: scopeFrom(row),
    kind,
    membership: membershipOf(row.memberType),
    throughGroup: throughGroup(row, knowing),
    startedAt: momentOf(row.startDateTime),
    endsAt: momentOf(row.endDateTime),
    asked: request ? { justification: request.justification ?? '', ticket: ticketOf(request) } : null,
  };
}

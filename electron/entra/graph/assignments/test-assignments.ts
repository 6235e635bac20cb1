import { ROLE } from '../../../../e2e/tenant/test-kit/role-ids.ts';
import type { AssignmentStep } from '../../../../shared/contract/assignments/plan.ts';
import type { Plane } from '../../../../shared/contract/my-roles.ts';
import type {
  AssignmentOrder,
  AssignmentRows,
  AssignmentsReading,
} from '../../../console/assignment-ports.ts';
import type { Result } from '../../../../shared/contract/result.ts';

/** The value of a result, or the test fails with its problem. */
export function brought<T>(result: Result<T> | undefined): T {
  if (!result?.ok) throw new Error(JSON.stringify(result?.problem));
  return result.value;
}

/** The rows of a plane, or the test fails with why there are none. */
export function rowsOf({ planes, coverage }: AssignmentsReading, plane: Plane): AssignmentRows {
  const rows = planes[plane];
  if (!rows) throw new Error(JSON.stringify(coverage));
  return rows;
}

/** Rows as sentences, which is what a person looks for in them. */
export const inWords = ({ rows, roles, scopes, principals }: AssignmentRows): readonly string[] =>
  rows.map((row) => {
    const scope = scopes.find(({ id }) => id === row.scopeId);
    const principal = principals.find(({ id }) => id === row.principalId);
    return [
      principal?.name ?? principal?.kind,
      row.kind,
      roles.find(({ definitionId }) => definitionId === row.roleId)?.name,
      ...(scope?.kind === 'tenant' ? [] : [scope?.name ?? scope?.id]),
    ].join(', ');
  });

/** One request about Helpdesk Administrator for the whole tenant, unless said otherwise. */
export const orderFor = (
  principalId: string,
  step: Partial<AssignmentStep> = {},
  over: Partial<AssignmentOrder> = {},
): AssignmentOrder => ({
  roleId: ROLE.helpdesk,
  scopeId: '/',
  principalId,
  step: { side: 'eligible', action: 'assign', startsAt: null, endsAt: null, ...step },
  justification: 'Joins the service desk',
  ticket: null,
  ...over,
});

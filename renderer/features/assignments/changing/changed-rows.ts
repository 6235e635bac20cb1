import type { Assignments, Principal } from '../../../../shared/contract/assignments/assignments.ts';
import type { AssignmentRef } from '../../../../shared/contract/assignments/plan.ts';
import type { Role, Scope } from '../../../../shared/contract/my-roles.ts';
import { assignmentKey } from '../../../../shared/domain/assignments/assignment-key.ts';

/** One that is to be changed, with what is on screen of it. */
export type ChangedRow = {
  readonly ref: AssignmentRef;
  /** Null where it is not on screen any more. */
  readonly role: Role | null;
  readonly scope: Scope | null;
  readonly principal: Principal | null;
  /** Undefined where it is not on screen any more; null: no end. */
  readonly endsAt: number | null | undefined;
};

/** What is on screen of those named, in their order. */
export function changedRows(assignments: Assignments, of: readonly AssignmentRef[]): ChangedRow[] {
  const wanted = new Set(of.map(assignmentKey));
  const rows = new Map(
    [...assignments.past.rows, ...assignments.rows].flatMap((row) => {
      const side = row.kind === 'eligible' ? 'eligible' : 'active';
      const key = assignmentKey({ ...row, side });
      return wanted.has(key) ? [[key, row] as const] : [];
    }),
  );
  const roles = new Map(assignments.roles.map((role) => [role.definitionId, role]));
  const scopes = new Map(assignments.scopes.map((scope) => [scope.id, scope]));
  const principals = new Map(assignments.principals.map((one) => [one.id, one]));
  return of.map((ref) => ({
    ref,
    role: roles.get(ref.roleId) ?? null,
    scope: scopes.get(ref.scopeId) ?? null,
    principal: principals.get(ref.principalId) ?? null,
    endsAt: rows.get(assignmentKey(ref))?.endsAt,
  }));
}

import type { Assignment, TimeAsked } from '../../../../shared/contract/assignments/assignments.ts';
import type { Plane, Role } from '../../../../shared/contract/my-roles.ts';
import type { AssignmentRows } from '../../../console/assignment-ports.ts';
import type { HeldRole } from '../roles/role-shapes.ts';
import { scopeFrom } from '../rows/held-role.ts';
import { principalFrom, type ExpandedPrincipal } from '../rows/principal-of.ts';

/** What a row of the service names. */
type Naming = HeldRole & { readonly principalId: string; readonly principal?: ExpandedPrincipal };

/** Something told from a row, with the row that names its role, scope and principal. */
export type Told<T> = { readonly row: Naming; readonly told: T };

/**
 * Rows with what they name, each of these once.
 * @param roleOf what a row's role, or group, is
 */
export function namedRows(
  plane: Plane,
  roleOf: (row: HeldRole) => Role,
  held: readonly Told<Assignment>[],
  asked: readonly Told<TimeAsked>[] = [],
): AssignmentRows {
  const roles = new Map<string, Role>();
  const scopes = new Map<string, AssignmentRows['scopes'][number]>();
  const principals = new Map<string, AssignmentRows['principals'][number]>();
  for (const { row } of [...held, ...asked]) {
    if (!roles.has(row.roleDefinitionId)) roles.set(row.roleDefinitionId, roleOf(row));
    const scope = scopeFrom(row);
    // A name that came along with one row is that of the others.
    if (!scopes.get(scope.id)?.name) scopes.set(scope.id, scope);
    const known = principals.get(row.principalId);
    if (!known || known.kind === 'unknown')
      principals.set(row.principalId, principalFrom(row.principalId, row.principal));
  }
  return {
    plane,
    roles: [...roles.values()],
    scopes: [...scopes.values()],
    principals: [...principals.values()],
    rows: held.map(({ told }) => told),
    asked: asked.map(({ told }) => told),
  };
}

export const toldOf = <R extends Naming, T>(
  rows: readonly R[],
  tell: (row: R) => T | null,
): readonly Told<T>[] =>
  rows.flatMap((row) => {
    const told = tell(row);
    return told === null ? [] : [{ row, told }];
  });

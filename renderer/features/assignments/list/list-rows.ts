import type {
  Assignment,
  Assignments,
  Principal,
} from '../../../../shared/contract/assignments/assignments.ts';
import type { AssignmentRef } from '../../../../shared/contract/assignments/plan.ts';
import type { Plane, Role, Scope } from '../../../../shared/contract/my-roles.ts';
import { accessOf, membershipScope, planeOf } from '../../../../shared/domain/planes.ts';
import { scopeName } from '../../../components/scope-words.ts';
import { principalName } from '../words/held-words.ts';

/** An assignment with all that its row shows. */
export type ListRow = {
  readonly key: string;
  readonly row: Assignment;
  readonly role: Role;
  readonly scope: Scope;
  readonly principal: Principal;
  readonly plane: Plane;
  readonly emergency: boolean;
  /** What the filter looks in, in lower case. */
  readonly text: string;
};

/** Names of what rows are about, each looked up once. */
export type Named = Pick<Assignments, 'roles' | 'scopes' | 'principals' | 'emergency'>;

const inOneCase = (id: string): string => id.toLowerCase();

/** A role that was not named among what was read goes by its id, and nothing is said of how privileged it is. */
const unnamedRole = (id: string): Role => ({
  definitionId: id,
  name: id,
  description: '',
  privilege: 'unknown',
});

const unnamedPrincipal = (id: string): Principal => ({
  id,
  kind: 'unknown',
  name: null,
  upn: null,
  guest: null,
});

function unnamedScope(id: string): Scope {
  const access = accessOf(id);
  if (access !== null) return membershipScope(access);
  return { id, kind: id === '/' ? 'tenant' : 'object', name: null };
}

/** Finds what ids stand for. */
export function namesOf({ roles, scopes, principals, emergency }: Named) {
  const roleOf = new Map(roles.map((role) => [inOneCase(role.definitionId), role]));
  const scopeOf = new Map(scopes.map((scope) => [inOneCase(scope.id), scope]));
  const principalOf = new Map(principals.map((one) => [inOneCase(one.id), one]));
  const left = new Set(emergency.map(({ id }) => inOneCase(id)));
  return {
    role: (id: string): Role => roleOf.get(inOneCase(id)) ?? unnamedRole(id),
    scope: (id: string): Scope => scopeOf.get(inOneCase(id)) ?? unnamedScope(id),
    principal: (id: string): Principal => principalOf.get(inOneCase(id)) ?? unnamedPrincipal(id),
    isEmergency: (id: string): boolean => left.has(inOneCase(id)),
    emergency: left as ReadonlySet<string>,
  };
}
export type Names = ReturnType<typeof namesOf>;

/** @param rows in any order; theirs is kept */
export function listRows(rows: readonly Assignment[], names: Names): readonly ListRow[] {
  return rows.map((row) => {
    const role = names.role(row.roleId);
    const scope = names.scope(row.scopeId);
    const principal = names.principal(row.principalId);
    return {
      // A group's instance may be told once for each of its members.
      key: `${row.id} ${row.principalId}`,
      row,
      role,
      scope,
      principal,
      plane: planeOf(row.scopeId),
      emergency: names.isEmergency(row.principalId),
      text: `${role.name}\n${principalName(principal)}\n${principal.upn ?? ''}\n${scopeName(scope)}`.toLowerCase(),
    };
  });
}

/** How it is named to main: on the side of eligibilities, or on that of what is active. */
export const refOf = ({ row }: Pick<ListRow, 'row'>): AssignmentRef => ({
  side: row.kind === 'eligible' ? 'eligible' : 'active',
  roleId: row.roleId,
  scopeId: row.scopeId,
  principalId: row.principalId,
});

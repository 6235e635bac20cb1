import type { Assignments } from '../../../shared/contract/assignments/assignments.ts';
import type { AssignmentRows } from '../assignment-ports.ts';

type Named = Pick<Assignments, 'roles' | 'scopes' | 'principals' | 'rows' | 'asked'>;

/**
 * Rows of several readings with what they name, each name once: a later one takes the place of an earlier one. A row that is in two pages,
 * as the list moved between them, is one row.
 */
export function namedOnce(parts: readonly AssignmentRows[]): Named {
  const roles = new Map(parts.flatMap((part) => part.roles.map((one) => [one.definitionId, one] as const)));
  const scopes = new Map(parts.flatMap((part) => part.scopes.map((one) => [one.id, one] as const)));
  const principals = new Map(parts.flatMap((part) => part.principals.map((one) => [one.id, one] as const)));
  const rows = new Map(parts.flatMap((part) => part.rows.map((one) => [one.id, one] as const)));
  const asked = new Map(parts.flatMap((part) => part.asked.map((one) => [one.requestId, one] as const)));
  return {
    roles: [...roles.values()],
    scopes: [...scopes.values()],
    principals: [...principals.values()],
    rows: [...rows.values()],
    asked: [...asked.values()],
  };
}

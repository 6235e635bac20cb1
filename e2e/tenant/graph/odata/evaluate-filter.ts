import { momentMs } from '../../clock/timestamp.ts';
import type { FilterLiteral, FilterOperator, FilterTree } from './filter-tree.ts';
import type { Row } from './entity-set.ts';

/** Whether a row satisfies a filter. Strings compare without regard to case, moments as moments. */
export function holds(tree: FilterTree, row: Row): boolean {
  switch (tree.kind) {
    case 'and':
      return holds(tree.left, row) && holds(tree.right, row);
    case 'or':
      return holds(tree.left, row) || holds(tree.right, row);
    case 'not':
      return !holds(tree.of, row);
    case 'test':
      return test(tree.operator, valueAt(row, tree.path), tree.values);
  }
}

/** The value at a property path; undefined where a part is missing. */
export function valueAt(row: Row, path: string): unknown {
  let value: unknown = row;
  for (const part of path.split('/')) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Row)[part];
  }
  return value;
}

function test(operator: FilterOperator, value: unknown, literals: FilterLiteral[]): boolean {
  const literal = literals[0] ?? null;
  switch (operator) {
    case 'eq':
      return compare(value, literal) === 0;
    case 'ne':
      return compare(value, literal) !== 0;
    case 'in':
      return literals.some((one) => compare(value, one) === 0);
    case 'gt':
      return (compare(value, literal) ?? 0) > 0;
    case 'ge':
      return (compare(value, literal) ?? -1) >= 0;
    case 'lt':
      return (compare(value, literal) ?? 0) < 0;
    case 'le':
      return (compare(value, literal) ?? 1) <= 0;
    case 'startswith':
      return lower(value).startsWith(lower(literal));
    case 'endswith':
      return lower(value).endsWith(lower(literal));
    case 'contains':
      return lower(value).includes(lower(literal));
  }
}

/** Less than, equal to or greater than zero; undefined where the two cannot be compared. */
export function compare(a: unknown, b: unknown): number | undefined {
  if (a === null || a === undefined || b === null || b === undefined)
    return (a ?? null) === (b ?? null) ? 0 : undefined;
  if (typeof a === 'boolean' || typeof b === 'boolean') return lower(a) === lower(b) ? 0 : undefined;
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  const [momentA, momentB] = [momentMs(lower(a).toUpperCase()), momentMs(lower(b).toUpperCase())];
  if (momentA !== undefined && momentB !== undefined) return momentA - momentB;
  return lower(a) < lower(b) ? -1 : lower(a) > lower(b) ? 1 : 0;
}

const lower = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value).toLowerCase()
    : '';

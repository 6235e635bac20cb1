import type { MatrixRow } from './matrix-rows.ts';

/**
 * The rows in the order they had when the focus came in: nothing moves under the hand. What is new stands at the end. DESIGN.md §1.4
 * @param held keys in that order; null where the grid has no focus
 */
export function steadyKeys(rows: readonly MatrixRow[], held: readonly string[] | null): readonly MatrixRow[] {
  if (held === null) return rows;
  const place = new Map(held.map((key, index) => [key, index]));
  const at = ({ key }: MatrixRow): number => place.get(key) ?? held.length;
  return [...rows].sort((a, b) => at(a) - at(b));
}

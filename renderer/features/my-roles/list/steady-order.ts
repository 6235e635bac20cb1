import type { EligibleRowView } from './eligible-rows.ts';

/**
 * The rows in the order they had when the focus came in: nothing moves under the hand. What is new stands at the end.
 * @param held ids in that order; null where no row has the focus
 */
export function steadyOrder(
  rows: readonly EligibleRowView[],
  held: readonly string[] | null,
): readonly EligibleRowView[] {
  if (!held) return rows;
  const place = new Map(held.map((id, index) => [id, index]));
  const at = ({ eligible }: EligibleRowView): number => place.get(eligible.eligibilityId) ?? held.length;
  return [...rows].sort((a, b) => at(a) - at(b));
}

/** How many of the first rows are favourites: the heavier line stands under the last of them. */
export function favouritesAhead(rows: readonly EligibleRowView[]): number {
  const first = rows.findIndex(({ favourite }) => !favourite);
  return first === -1 ? 0 : first;
}

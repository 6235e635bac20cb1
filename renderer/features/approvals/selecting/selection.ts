/** Ids of requests, in the order they were selected. Never more than are sent at once. */
export type SelectedIds = ReadonlySet<string>;

/** What adding to a selection came to. `over`: how many found no room. */
type Added = { readonly ids: SelectedIds; readonly over: number };

/** @param most how many may be selected at once */
export function withAll(ids: SelectedIds, more: readonly string[], most: number): Added {
  const all = new Set(ids);
  let over = 0;
  for (const id of more) {
    if (all.has(id)) continue;
    if (all.size < most) all.add(id);
    else over += 1;
  }
  return { ids: all, over };
}

export function withoutOne(ids: SelectedIds, id: string): SelectedIds {
  const rest = new Set(ids);
  rest.delete(id);
  return rest;
}

/**
 * What stands from one row to another, both included, in the order drawn from the first on: what finds no room is what is farthest.
 * @param order ids as drawn @param from where the range was begun; where that is not drawn, the range is `to` alone
 */
export function between(order: readonly string[], from: string | null, to: string): string[] {
  const b = order.indexOf(to);
  const a = from === null ? b : order.indexOf(from);
  if (b === -1) return [];
  if (a === -1) return [to];
  return a <= b ? order.slice(a, b + 1) : order.slice(b, a + 1).reverse();
}

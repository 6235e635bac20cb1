import type { WaitingRequest } from '../../../../shared/contract/approvals.ts';

/**
 * The requests of the list, in no order yet. @param extra requests that no longer wait and are still shown: just decided, or on the
 * card while they ended elsewhere @param left ids of those that were done with and shown long enough
 */
export function waitingRows(
  waiting: readonly WaitingRequest[],
  extra: readonly WaitingRequest[],
  left: ReadonlySet<string>,
): WaitingRequest[] {
  const listed = new Set(waiting.map(({ requestId }) => requestId));
  const all = [...new Map(extra.map((one) => [one.requestId, one])).values()]
    .filter(({ requestId }) => !listed.has(requestId))
    .concat(waiting);
  return left.size === 0 ? all : all.filter(({ requestId }) => !left.has(requestId));
}

/**
 * Which request the card shows: the one that was chosen; where it left, the next one that can be decided, else the one before; where
 * none was chosen, the first that can be decided. @param before the list as it was with the chosen one in it
 */
export function onCard(
  rows: readonly WaitingRequest[],
  chosen: WaitingRequest | null,
  before: readonly WaitingRequest[],
): WaitingRequest | null {
  if (chosen !== null) {
    const here = rows.find(({ requestId }) => requestId === chosen.requestId);
    if (here) return here;
    const open = new Map<string, WaitingRequest>();
    for (const row of rows) if (!row.own) open.set(row.requestId, row);
    const at = before.findIndex(({ requestId }) => requestId === chosen.requestId);
    // Step by step rather than by lists of the rest: thousands may have been hidden by the filter that hid this one.
    for (let next = at + 1; at !== -1 && next < before.length; next += 1) {
      const row = open.get(before[next]?.requestId ?? '');
      if (row) return row;
    }
    for (let last = at - 1; last >= 0; last -= 1) {
      const row = open.get(before[last]?.requestId ?? '');
      if (row) return row;
    }
  }
  return rows.find(({ own }) => !own) ?? null;
}

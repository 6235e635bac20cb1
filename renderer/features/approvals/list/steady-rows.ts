import type { WaitingRequest } from '../../../../shared/contract/approvals.ts';

/**
 * The rows as they may be drawn while the hand is on the list (it has the focus, or the pointer is over it): what stood there keeps its
 * place, what left closes its gap, and what is new stands at the end, where nothing moves for it. Once the hand is away, the order is
 * that of the view again. DESIGN.md §1.4
 * @param before as last drawn @param sorted as the view orders them @returns `before` itself where nothing changed
 */
export function steadyRows(
  before: readonly WaitingRequest[],
  sorted: readonly WaitingRequest[],
  held: boolean,
): readonly WaitingRequest[] {
  const rows = held ? inPlace(before, sorted) : sorted;
  const same = rows.length === before.length && rows.every((row, index) => row === before[index]);
  return same ? before : rows;
}

function inPlace(before: readonly WaitingRequest[], sorted: readonly WaitingRequest[]): WaitingRequest[] {
  const now = new Map(sorted.map((row) => [row.requestId, row]));
  const kept = before.flatMap(({ requestId }) => now.get(requestId) ?? []);
  const there = new Set(before.map(({ requestId }) => requestId));
  return [...kept, ...sorted.filter(({ requestId }) => !there.has(requestId))];
}

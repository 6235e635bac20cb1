import type { WaitingRequest } from '../../../../shared/contract/approvals.ts';

/** Least time left first; without an end last. What decides it never changes for a request, so no row moves under the hand. */
export function byTimeLeft(a: WaitingRequest, b: WaitingRequest): number {
  const ends = (a.decideBy ?? Infinity) - (b.decideBy ?? Infinity);
  // Infinity - Infinity is no number: both are without an end.
  if (!Number.isNaN(ends) && ends !== 0) return ends;
  return a.requestId < b.requestId ? -1 : Number(a.requestId > b.requestId);
}

import type { DecidedRequest } from '../../../../shared/contract/approvals.ts';
import type { PastRequest } from '../../../../shared/contract/past.ts';

/** A request that is over, as the service lists it, with what was seen of its end in this run. */
export type PastRow = { readonly request: PastRequest; readonly seen: DecidedRequest | null };

const OUTCOMES = {
  approved: 'approved',
  denied: 'denied',
  expired: 'unanswered',
  gone: 'unknown',
} as const satisfies Record<DecidedRequest['result'], PastRequest['outcome']>;

/** When it was over, as far as is known; when it was asked where that is all there is. Milliseconds; null where neither is. */
export const overAt = ({ request, seen }: PastRow): number | null =>
  request.endedAt ?? seen?.at ?? request.createdAt;

/**
 * What is listed and what was seen decided in this run as one list, newest first. The service's list is read now and then, so that what
 * was just decided may be missing there; where both know a request the list's word counts, unless it is none this version knows.
 */
export function pastRows(listed: readonly PastRequest[], decided: readonly DecidedRequest[]): PastRow[] {
  const seen = new Map(decided.map((one) => [one.request.requestId, one]));
  const rows = listed.map((request): PastRow => {
    const end = seen.get(request.requestId) ?? null;
    seen.delete(request.requestId);
    const known = request.outcome !== 'unknown' || end === null;
    return { request: known ? request : { ...request, outcome: OUTCOMES[end.result] }, seen: end };
  });
  const unlisted = [...seen.values()].map((end): PastRow => ({ request: asPast(end), seen: end }));
  return [...unlisted, ...rows].sort((a, b) => (overAt(b) ?? -Infinity) - (overAt(a) ?? -Infinity) || 0);
}

/** What was seen to end in this run and is not in the service's list yet. */
export function unlistedOf(
  listed: readonly PastRequest[],
  decided: readonly DecidedRequest[],
): readonly PastRequest[] {
  const ids = new Set(listed.map(({ requestId }) => requestId));
  return decided.filter(({ request }) => !ids.has(request.requestId)).map(asPast);
}

function asPast({ request, result, at }: DecidedRequest): PastRequest {
  const { requestId, role, scope, requestor, own, justification, ticket, duration, createdAt } = request;
  const asked = { requestId, role, scope, requestor, own, justification, ticket, duration, createdAt };
  // No status: it was not read from the list.
  return { ...asked, endedAt: at, outcome: OUTCOMES[result], status: '' };
}

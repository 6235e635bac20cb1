import type { ActivityEntry } from '../../../shared/contract/activity.ts';
import type { Approvals, DecidedRequest, WaitingRequest } from '../../../shared/contract/approvals.ts';
import { planeOfHeld } from '../../../shared/domain/planes.ts';
import { decisionStand, type DecisionStand } from './deciding/decision-stand.ts';
import type { Sent } from './deciding/decision-store.ts';

/** What is looked up by request in a list that main sends whole: worked out once for each such list, not once a row. */
function indexed<L extends object, I>(make: (list: L) => I): (list: L) => I {
  const kept = new WeakMap<L, I>();
  return (list) => {
    const there = kept.get(list);
    if (there !== undefined) return there;
    const index = make(list);
    kept.set(list, index);
    return index;
  };
}

/** Ids of what waits. */
export const idsOf = indexed(
  (waiting: readonly WaitingRequest[]): ReadonlySet<string> =>
    new Set(waiting.map(({ requestId }) => requestId)),
);

const decidedById = indexed(
  (decided: readonly DecidedRequest[]): ReadonlyMap<string, DecidedRequest> =>
    new Map(decided.map((one) => [one.request.requestId, one])),
);

/** `entries` are newest first: the first about a request is what counts. */
const newestBySubject = indexed((entries: readonly ActivityEntry[]): ReadonlyMap<string, ActivityEntry> => {
  const newest = new Map<string, ActivityEntry>();
  for (const entry of entries)
    if (entry.subject !== null && !newest.has(entry.subject)) newest.set(entry.subject, entry);
  return newest;
});

/** Everything that says how requests stand. */
export type Said = {
  readonly approvals: Pick<Approvals, 'waiting' | 'decided' | 'coverage'>;
  readonly entries: readonly ActivityEntry[];
};

/** How a request stands, and main's newest record of it. @param now the service's time */
export function standIn(
  { approvals, entries }: Said,
  request: WaitingRequest,
  sent: Sent | undefined,
  now: number,
): { readonly stand: DecisionStand; readonly entry: ActivityEntry | undefined } {
  const { requestId } = request;
  const entry = newestBySubject(entries).get(requestId);
  const plane = planeOfHeld(request);
  const stand = decisionStand(request, {
    listed: idsOf(approvals.waiting).has(requestId),
    // What is missing from a plane that was not read may wait there still.
    complete: approvals.coverage.some((one) => one.plane === plane && one.state === 'complete'),
    sent,
    entry,
    decided: decidedById(approvals.decided).get(requestId),
    now,
  });
  return { stand, entry };
}

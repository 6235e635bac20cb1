import type { ActivityEntry } from '../../../../shared/contract/activity.ts';
import type { EndedRequest, MyRoles, OpenRequest } from '../../../../shared/contract/my-roles.ts';
import { asOfAt, type ReadWhen } from '../../../state/coverage.ts';
import {
  isSettling,
  isUnsettled,
  newestAbout,
  newestByPlace,
  placeOf,
  placeOfRole,
  type Standing,
} from '../../../state/standing.ts';
import type { UnsettledKind } from './unsettled-words.ts';

/** One line under "Waiting": an open request of the service, something sent that is not settled here, or how a request ended. */
export type WaitingItem =
  | {
      readonly kind: 'request';
      readonly key: string;
      readonly request: OpenRequest;
      /** What was last asked about it: that it be taken back. */
      readonly cancel: ActivityEntry | undefined;
    }
  | { readonly kind: UnsettledKind; readonly key: string; readonly entry: ActivityEntry }
  | { readonly kind: 'ended'; readonly key: string; readonly ended: EndedRequest };

type Known = {
  readonly myRoles: Pick<MyRoles, 'requests' | 'ended'> & ReadWhen;
  readonly entries: readonly ActivityEntry[];
  readonly standingOf: (place: string) => Standing;
  /** Request ids of ends that were read and put away. */
  readonly hidden: ReadonlySet<string>;
  /** The places the activation panel is open for: it says there why an activation was refused. */
  readonly openPlaces: ReadonlySet<string>;
};

/**
 * What waits, what is unsettled first. Of each role and scope only the newest entry counts; a refusal is shown until it is
 * put away, sent anew, or overtaken by the role being active or asked for.
 */
export function waitingItems(known: Known): WaitingItem[] {
  const { myRoles, entries } = known;
  const sent = [...ofRoles(known), ...ofMoreTime(known)];
  const unsettledPlaces = new Set(
    sent
      .filter(({ entry, kind }) => entry.action === 'activate' && kind !== 'refused' && kind !== 'not-found')
      .map(({ entry }) => placeOf(entry.roleDefinitionId, entry.scopeId)),
  );
  const requests = myRoles.requests
    .filter((request) => request.action !== 'activate' || !unsettledPlaces.has(placeOfRole(request)))
    .map((request) => ({
      kind: 'request' as const,
      key: request.requestId,
      request,
      cancel: newestAbout(entries, request.requestId),
    }));
  const over = sent.filter(({ kind }) => kind === 'refused' || kind === 'not-found');
  return [...sent.filter((item) => !over.includes(item)), ...over, ...requests, ...ends(known)];
}

type SentItem = Extract<WaitingItem, { readonly entry: ActivityEntry }>;

/** Activations and deactivations. Taking back is told with its request while that is listed. */
function ofRoles({ myRoles, entries, standingOf, openPlaces }: Known): SentItem[] {
  const listed = new Set(myRoles.requests.map(({ requestId }) => requestId));
  return [...newestByPlace(entries)].flatMap(([place, entry]): SentItem[] => {
    if (entry.action === 'cancel' && (entry.subject === null || listed.has(entry.subject))) return [];
    const standing = standingOf(place);
    if ('entry' in standing) return [{ kind: standing.kind, key: entry.id, entry }];
    if (entry.state !== 'refused' && entry.state !== 'not-found') return [];
    const overtaken = entry.action === 'activate' && (standing.kind !== 'free' || openPlaces.has(place));
    // What was to be taken back is over anyway.
    return overtaken || entry.action === 'cancel' ? [] : [{ kind: entry.state, key: entry.id, entry }];
  });
}

/** Extensions and renewals, until the service lists them among the requests. */
function ofMoreTime({ myRoles, entries }: Known): SentItem[] {
  const told = new Set(
    myRoles.requests
      .filter(({ action }) => action === 'extend' || action === 'renew')
      .map((request) => placeOfRole(request)),
  );
  return entries.flatMap((entry): SentItem[] => {
    if (entry.action !== 'extend' && entry.action !== 'renew') return [];
    const place = placeOf(entry.roleDefinitionId, entry.scopeId);
    if (told.has(place)) return [];
    told.add(place);
    if (isSettling(entry, asOfAt(myRoles, entry.scopeId)))
      return [{ kind: 'settling', key: entry.id, entry }];
    if (entry.state === 'accepted') return [];
    return [{ kind: entry.state, key: entry.id, entry }];
  });
}

/** How requests ended, the newest of each place, until it is put away or asked for anew. Own cancellations are no news. */
function ends({ myRoles, entries, standingOf, hidden }: Known): WaitingItem[] {
  const told = new Set<string>();
  return [...myRoles.ended]
    .sort((a, b) => (b.endedAt ?? b.createdAt ?? 0) - (a.endedAt ?? a.createdAt ?? 0))
    .flatMap((ended): WaitingItem[] => {
      const place = placeOfRole(ended);
      if (told.has(place)) return [];
      told.add(place);
      const cancel = newestAbout(entries, ended.requestId);
      const own =
        ended.outcome === 'cancelled' &&
        cancel?.action === 'cancel' &&
        (cancel.state === 'accepted' || isUnsettled(cancel));
      if (own || hidden.has(ended.requestId) || standingOf(place).kind !== 'free') return [];
      return [{ kind: 'ended', key: ended.requestId, ended }];
    });
}

/** Where an item belongs. */
export function placeOfItem(item: WaitingItem): { readonly scope: { readonly id: string } } {
  switch (item.kind) {
    case 'request':
      return item.request;
    case 'ended':
      return item.ended;
    default:
      return { scope: { id: item.entry.scopeId } };
  }
}

/** The eligibility something came from, by place, so that it can be asked for again. */
export const eligibilityAt = (myRoles: Pick<MyRoles, 'eligible'>, place: string) =>
  myRoles.eligible.find((one) => placeOfRole(one) === place);

/** "2 requests, 1 outcome unknown, 1 refused". */
export function waitingCounts(items: readonly WaitingItem[]): string {
  const count = (kinds: readonly WaitingItem['kind'][]): number =>
    items.filter(({ kind }) => kinds.includes(kind)).length;
  const open = count(['request', 'sending', 'step-up', 'settling']);
  const unknown = count(['unknown']);
  const refused = count(['refused']);
  const missing = count(['not-found']);
  const over = count(['ended']);
  return [
    open > 0 && (open === 1 ? '1 request' : `${open} requests`),
    unknown > 0 && (unknown === 1 ? '1 outcome unknown' : `${unknown} outcomes unknown`),
    refused > 0 && `${refused} refused`,
    missing > 0 && `${missing} not found`,
    over > 0 && `${over} ended`,
  ]
    .filter((part) => part !== false)
    .join(', ');
}

/** Whether anything of it still waits for somebody; else the strip only tells what became of it. */
export const anyWaits = (items: readonly WaitingItem[]): boolean =>
  items.some(({ kind }) => kind !== 'ended' && kind !== 'refused' && kind !== 'not-found');

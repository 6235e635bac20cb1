import type { ActivityEntry } from '../../../shared/contract/activity.ts';
import type { MyRoles, OpenRequest } from '../../../shared/contract/my-roles.ts';
import { newestByPlace, placeOf, placeOfRole, type Standing } from '../../state/standing.ts';

/** One line under "Waiting": an open request of the service, or something sent that is not settled here. */
export type WaitingItem =
  | { readonly kind: 'request'; readonly key: string; readonly request: OpenRequest }
  | {
      readonly kind: 'sending' | 'unknown' | 'settling' | 'refused' | 'not-found';
      readonly key: string;
      readonly entry: ActivityEntry;
    };

/**
 * What waits, what is unsettled first. Of each role and scope only the newest entry counts; a refusal is shown until it is
 * hidden, sent anew, or overtaken by the role being active or asked for.
 * @param openPlace the place the activation panel is open for: it says there why an activation was refused
 */
export function waitingItems(
  myRoles: Pick<MyRoles, 'requests'>,
  entries: readonly ActivityEntry[],
  standingOf: (place: string) => Standing,
  hidden: ReadonlySet<string>,
  openPlace: string | null = null,
): WaitingItem[] {
  const unsettled: WaitingItem[] = [];
  const told: WaitingItem[] = [];
  const unsettledPlaces = new Set<string>();
  for (const [place, entry] of newestByPlace(entries)) {
    const standing = standingOf(place);
    if (standing.kind === 'unknown' || standing.kind === 'sending' || standing.kind === 'settling') {
      unsettled.push({ kind: standing.kind, key: entry.id, entry });
      unsettledPlaces.add(place);
    } else if ((entry.state === 'refused' || entry.state === 'not-found') && !hidden.has(entry.id)) {
      const overtaken = entry.action === 'activate' && (standing.kind !== 'free' || place === openPlace);
      if (!overtaken) told.push({ kind: entry.state, key: entry.id, entry });
    }
  }
  const requests = myRoles.requests
    .filter((request) => !unsettledPlaces.has(placeOfRole(request)))
    .map((request) => ({ kind: 'request' as const, key: request.requestId, request }));
  return [...unsettled, ...told, ...requests];
}

/** The eligibility an entry came from, by place, so that it can be opened again. */
export const eligibilityOf = (myRoles: Pick<MyRoles, 'eligible'>, entry: ActivityEntry) =>
  myRoles.eligible.find((one) => placeOfRole(one) === placeOf(entry.roleDefinitionId, entry.scopeId));

/** "2 requests, 1 outcome unknown, 1 refused". */
export function waitingCounts(items: readonly WaitingItem[]): string {
  const count = (kinds: readonly WaitingItem['kind'][]): number =>
    items.filter(({ kind }) => kinds.includes(kind)).length;
  const open = count(['request', 'sending', 'settling']);
  const unknown = count(['unknown']);
  const refused = count(['refused']);
  const missing = count(['not-found']);
  return [
    open > 0 && (open === 1 ? '1 request' : `${open} requests`),
    unknown > 0 && (unknown === 1 ? '1 outcome unknown' : `${unknown} outcomes unknown`),
    refused > 0 && `${refused} refused`,
    missing > 0 && `${missing} not found`,
  ]
    .filter((part) => part !== false)
    .join(', ');
}

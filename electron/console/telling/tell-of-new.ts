import type { WaitingRequest } from '../../../shared/contract/approvals.ts';
import type { Plane } from '../../../shared/contract/my-roles.ts';
import { linkOrNull } from '../../../shared/domain/links/request-link.ts';
import { toastFor } from '../../../shared/domain/notices/new-requests.ts';
import { effectiveNotifications } from '../../../shared/domain/notices/effective-notifications.ts';
import { planeOfHeld } from '../../../shared/domain/planes.ts';
import type { Identity } from '../ports.ts';
import { personOf } from '../session/person.ts';
import type { World } from '../world.ts';

/** As many at once are told of one by one; more are told of together. */
const ONE_BY_ONE = 3;

/**
 * Tells of the requests that were not there at the last reading. What a plane lists when it is read first in this run is not new: it is
 * on the screen that was just opened. A click leads to the request, by the same way as a link.
 * @param planes those that were read
 */
export function tellOfNew(
  world: World,
  who: Identity,
  planes: readonly Plane[],
  waiting: readonly WaitingRequest[],
): void {
  const { notifier, store, running } = world;
  const seen = running.seen.get(personOf(who)) ?? { planes: new Set(), requests: new Set(), told: new Set() };
  running.seen.set(personOf(who), seen);
  // The service's ids are guids; one that is none is told of all the same, and leads nowhere.
  const linkOf = ({ requestId }: WaitingRequest): string =>
    linkOrNull({ tenantId: who.tenantId, requestId }) ?? requestId;

  const fresh = waiting.filter(
    (w) => !w.own && seen.planes.has(planeOfHeld(w)) && !seen.requests.has(w.requestId),
  );
  for (const w of waiting) seen.requests.add(w.requestId);
  for (const plane of planes) seen.planes.add(plane);

  const here = new Set(waiting.map(linkOf));
  for (const link of [...seen.told].filter((l) => !here.has(l))) {
    seen.told.delete(link);
    notifier.withdraw(link);
  }
  const how = effectiveNotifications(store.get('connections').policy, store.get('preferences'));
  const together = fresh.length > ONE_BY_ONE ? [fresh] : fresh.map((w) => [w]);
  for (const some of together) {
    const [first] = some;
    const words = toastFor(some, how, world.clock.now());
    if (!first || !words) continue;
    seen.told.add(linkOf(first));
    notifier.show({ id: linkOf(first), ...words });
  }
}

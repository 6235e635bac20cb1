import type { ActivityEntry } from '../../../shared/contract/activity.ts';
import type { MyRoles } from '../../../shared/contract/my-roles.ts';
import { keyOfHeld, roleKey } from '../../../shared/domain/role-key.ts';
import { stageOf } from '../../../shared/domain/request-status.ts';

/** While nothing happens the list is read again after this long, spread a little so that machines do not march in step. */
const QUIET_MS = 8 * 60_000;
/** While something that was asked is not in the list yet. */
const BUSY_MS = 5_000;
/** While somebody may decide about an own request. */
const WAITING_MS = 30_000;
/** How long something accepted may take to show before it is waited for calmly. */
const SETTLING_MS = 5 * 60_000;
/** The service drops an ended role within about a second (graph-pim.md §2.3 [capture]); a start comes up to 50 s late. */
const AFTER_MOMENT_MS = 1_500;
/** A moment that is over for longer than this and still listed is no reason to hurry. */
const LATE_MS = 60_000;
/** First wait after a failed reading; doubles with each further one, up to the quiet interval. */
const BACK_OFF_MS = 10_000;

export type ReadingState = {
  readonly now: number;
  readonly mine: Pick<MyRoles, 'eligible' | 'active' | 'requests' | 'coverage'>;
  readonly activity: readonly ActivityEntry[];
  /** Readings in a row that did not come through. */
  readonly failures: number;
  /** 0..1 */
  readonly random: number;
};

/** Milliseconds until the list should be read again. A service that asked for time gets all of it. */
export function nextReadingIn({ now, mine, activity, failures, random }: ReadingState): number {
  const quiet = QUIET_MS * (0.9 + 0.2 * random);
  const asked = Math.max(0, ...mine.coverage.map((c) => (c.reason?.retryAt ?? now) - now));
  if (failures > 0) {
    const backOff = Math.min(quiet, BACK_OFF_MS * 2 ** (failures - 1) * (0.9 + 0.2 * random));
    return Math.max(asked, backOff);
  }
  const moments = [...mine.active.map((a) => a.endsAt), ...mine.requests.map((r) => r.startsAt)];
  const soon = moments.flatMap((at) =>
    at !== null && at > now - LATE_MS ? [at + AFTER_MOMENT_MS - now] : [],
  );
  const busy = isBusy(now, mine, activity) ? [BUSY_MS] : [];
  const waiting = mine.requests.some((r) => r.stage === 'waiting-for-approval') ? [WAITING_MS] : [];
  return Math.max(asked, BUSY_MS / 2, Math.min(quiet, ...soon, ...busy, ...waiting));
}

/** Something was asked, accepted, and is not to be seen yet. */
function isBusy(
  now: number,
  { active, eligible, requests }: ReadingState['mine'],
  activity: readonly ActivityEntry[],
): boolean {
  if (requests.some((r) => r.stage === 'provisioning')) return true;
  if (awaitsChain(now, { active, eligible })) return true;
  return activity.some((entry) => {
    if (entry.state !== 'accepted' || now - entry.at > SETTLING_MS) return false;
    switch (entry.action) {
      case 'activate':
        return entry.status !== null && stageOf(entry.status) === 'in-effect' && !isListed(active, entry);
      case 'deactivate':
        return isListed(active, entry);
      case 'cancel':
        return requests.some((r) => r.requestId === entry.subject);
      case 'extend':
      case 'renew':
      case 'approve':
      case 'deny':
        return false;
    }
  });
}

/** A group was just activated, and what it leads to is not in the list yet. */
function awaitsChain(now: number, { active, eligible }: Pick<MyRoles, 'active' | 'eligible'>): boolean {
  const listed = new Set([...eligible, ...active].map(keyOfHeld));
  const fresh = active.filter(
    (a) => a.kind === 'activated' && a.startedAt !== null && now - a.startedAt < SETTLING_MS,
  );
  return fresh.some((group) =>
    eligible
      .find((e) => keyOfHeld(e) === keyOfHeld(group))
      ?.leadsTo?.roles.some((next) => !listed.has(keyOfHeld(next))),
  );
}

const isListed = (active: MyRoles['active'], entry: ActivityEntry): boolean =>
  active.some(
    (a) => a.kind === 'activated' && keyOfHeld(a) === roleKey(entry.roleDefinitionId, entry.scopeId),
  );

import type { ActivityEntry, WriteAction } from '../../shared/contract/activity.ts';
import type { ActiveRole, EndedRequest, MyRoles, OpenRequest } from '../../shared/contract/my-roles.ts';
import { stageOf } from '../../shared/domain/request-status.ts';
import { roleKey } from '../../shared/domain/role-key.ts';
import { asOfAt, type ReadWhen } from './coverage.ts';

/** How long what the service took may be missing from its own lists: the propagation window of ARCHITECTURE.md. */
const SETTLES_WITHIN_MS = 5 * 60_000;
/** Both moments are the service's own; this covers their rounding. */
const ROUNDING_MS = 2 * 60_000;

/** How a role at a scope stands for the user right now. */
export type Standing =
  | { readonly kind: 'free' }
  | { readonly kind: 'active'; readonly active: ActiveRole }
  | { readonly kind: 'waiting'; readonly request: OpenRequest }
  /** Sent and not settled, or about to be sent after a step-up: nothing more may be sent for this role and scope. */
  | { readonly kind: 'sending' | 'step-up' | 'unknown'; readonly entry: ActivityEntry }
  /** The service took it; its lists do not show it yet. */
  | { readonly kind: 'settling'; readonly entry: ActivityEntry };

/** A role at a scope. The service compares both without regard to case. */
export const placeOf = (roleDefinitionId: string, scopeId: string): string =>
  roleKey(roleDefinitionId, scopeId).toLowerCase();

type Placed = { readonly role: { readonly definitionId: string }; readonly scope: { readonly id: string } };
export const placeOfRole = (held: Placed): string => placeOf(held.role.definitionId, held.scope.id);

/** What holds or lets go of a role. Decisions about others, and asking for more time, change nothing of it. */
const OF_THE_ROLE: readonly WriteAction[] = ['activate', 'deactivate', 'cancel'];

/** The newest entry of each place about holding its role: what came before it no longer matters. `entries` are newest first. */
export function newestByPlace(entries: readonly ActivityEntry[]): Map<string, ActivityEntry> {
  const newest = new Map<string, ActivityEntry>();
  for (const entry of entries) {
    const place = placeOf(entry.roleDefinitionId, entry.scopeId);
    if (OF_THE_ROLE.includes(entry.action) && !newest.has(place)) newest.set(place, entry);
  }
  return newest;
}

/** Whether something was sent, or waits for a step-up, and has no answer yet. */
export const isUnsettled = ({ state }: ActivityEntry): boolean =>
  state === 'sending' || state === 'step-up' || state === 'unknown';

/** Whether the service took it lately enough to be missing from its lists. @param asOf when those of its plane were read */
export const isSettling = (entry: ActivityEntry, asOf: number | null): boolean =>
  entry.state === 'accepted' && (asOf === null || asOf - entry.at < SETTLES_WITHIN_MS);

/** Whether the lists show that what was sent came to its end without access. */
function hasEnded(entry: ActivityEntry, ended: readonly EndedRequest[]): boolean {
  if (entry.status !== null && stageOf(entry.status) === 'ended') return true;
  const place = placeOf(entry.roleDefinitionId, entry.scopeId);
  return ended.some(
    (one) => placeOfRole(one) === place && (one.createdAt ?? 0) >= entry.startedAt - ROUNDING_MS,
  );
}

/**
 * Answers how any place stands. An activation past its end counts as over, whatever an old list says; a standing assignment
 * counts as active, since the service refuses to activate over one (`RoleAssignmentExists`).
 * @param now the service's time
 */
export function standings(
  myRoles: Pick<MyRoles, 'active' | 'requests' | 'ended'> & ReadWhen,
  entries: readonly ActivityEntry[],
  now: number,
): (place: string) => Standing {
  const running = myRoles.active.filter((held) => held.endsAt === null || held.endsAt > now);
  const active = new Map(running.map((held) => [placeOfRole(held), held]));
  // Asking for more time leaves the role free: only an activation stands in the way of another.
  const requests = new Map(
    myRoles.requests
      .filter(({ action }) => action === 'activate' || action === 'other')
      .map((request) => [placeOfRole(request), request]),
  );
  const newest = newestByPlace(entries);
  return (place) => {
    const entry = newest.get(place);
    const request = requests.get(place);
    // While it is being taken back it still waits.
    if (entry?.action === 'cancel' && request) return { kind: 'waiting', request };
    if (entry && (entry.state === 'sending' || entry.state === 'step-up' || entry.state === 'unknown'))
      return { kind: entry.state, entry };
    const held = active.get(place);
    if (held) return { kind: 'active', active: held };
    if (request) return { kind: 'waiting', request };
    if (entry?.action !== 'activate' || hasEnded(entry, myRoles.ended)) return { kind: 'free' };
    return isSettling(entry, asOfAt(myRoles, entry.scopeId)) ? { kind: 'settling', entry } : { kind: 'free' };
  };
}

/** The deactivation of a place that the service took and its list does not show yet. */
export function settlingDeactivation(
  entry: ActivityEntry | undefined,
  asOf: number | null,
): ActivityEntry | undefined {
  return entry?.action === 'deactivate' && isSettling(entry, asOf) ? entry : undefined;
}

/** What was last asked about one request, e.g. to take it back. */
export const newestAbout = (
  entries: readonly ActivityEntry[],
  requestId: string,
): ActivityEntry | undefined => entries.find(({ subject }) => subject === requestId);

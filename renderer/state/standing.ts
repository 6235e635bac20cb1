import type { ActivityEntry } from '../../shared/contract/activity.ts';
import type { ActiveRole, MyRoles, OpenRequest } from '../../shared/contract/my-roles.ts';
import { stageOf } from '../../shared/domain/request-status.ts';

/** How long what the service took may be missing from its own lists: the propagation window of ARCHITECTURE.md. */
const SETTLES_WITHIN_MS = 5 * 60_000;

/** How a role at a scope stands for the user right now. */
export type Standing =
  | { readonly kind: 'free' }
  | { readonly kind: 'active'; readonly active: ActiveRole }
  | { readonly kind: 'waiting'; readonly request: OpenRequest }
  /** Sent and not settled: nothing more may be sent for this role and scope. */
  | { readonly kind: 'sending' | 'unknown'; readonly entry: ActivityEntry }
  /** The service took it; its lists do not show it yet. */
  | { readonly kind: 'settling'; readonly entry: ActivityEntry };

/** A role at a scope. The service compares both without regard to case. */
export const placeOf = (roleDefinitionId: string, scopeId: string): string =>
  `${roleDefinitionId}|${scopeId}`.toLowerCase();

type Placed = { readonly role: { readonly definitionId: string }; readonly scope: { readonly id: string } };
export const placeOfRole = (held: Placed): string => placeOf(held.role.definitionId, held.scope.id);

/** The newest entry of each place: what came before it no longer matters. `entries` are newest first. */
export function newestByPlace(entries: readonly ActivityEntry[]): Map<string, ActivityEntry> {
  const newest = new Map<string, ActivityEntry>();
  for (const entry of entries) {
    const place = placeOf(entry.roleDefinitionId, entry.scopeId);
    if (!newest.has(place)) newest.set(place, entry);
  }
  return newest;
}

const stillSettling = (entry: ActivityEntry, asOf: number | null): boolean =>
  entry.state === 'accepted' && (asOf === null || asOf - entry.at < SETTLES_WITHIN_MS);

/**
 * Answers how any place stands. An activation past its end counts as over, whatever an old list says; a standing assignment
 * counts as active, since the service refuses to activate over one (`RoleAssignmentExists`).
 * @param now the service's time
 */
export function standings(
  myRoles: Pick<MyRoles, 'active' | 'requests' | 'asOf'>,
  entries: readonly ActivityEntry[],
  now: number,
): (place: string) => Standing {
  const running = myRoles.active.filter((held) => held.endsAt === null || held.endsAt > now);
  const active = new Map(running.map((held) => [placeOfRole(held), held]));
  const requests = new Map(myRoles.requests.map((request) => [placeOfRole(request), request]));
  const newest = newestByPlace(entries);
  return (place) => {
    const entry = newest.get(place);
    if (entry && (entry.state === 'sending' || entry.state === 'unknown'))
      return { kind: entry.state, entry };
    const held = active.get(place);
    if (held) return { kind: 'active', active: held };
    const request = requests.get(place);
    if (request) return { kind: 'waiting', request };
    const ended = entry?.status !== null && entry !== undefined && stageOf(entry.status) === 'ended';
    if (entry?.action === 'activate' && !ended && stillSettling(entry, myRoles.asOf)) {
      return { kind: 'settling', entry };
    }
    return { kind: 'free' };
  };
}

/** The deactivation of a place that the service took and its list does not show yet. */
export function settlingDeactivation(
  entry: ActivityEntry | undefined,
  asOf: number | null,
): ActivityEntry | undefined {
  return entry?.action === 'deactivate' && stillSettling(entry, asOf) ? entry : undefined;
}

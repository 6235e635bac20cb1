import { planeOf } from '../../../shared/domain/planes.ts';
import type { WriteAction } from '../../../shared/contract/activity.ts';
import type { MyRoles, Plane } from '../../../shared/contract/my-roles.ts';
import { adoptable, broughtBy } from '../../../shared/domain/adoption.ts';
import { NOT_SEEN, type Finding } from './findings.ts';
import type { Identity, OwnRequest } from '../ports.ts';
import type { JournalIntent } from '../storage-ports.ts';
import { readMyRoles } from '../reading/read-my-roles.ts';
import { entraOf, type World } from '../world.ts';

/** Looks for a request of one's own that may have been accepted: among the requests, then by what it would have brought. */
export async function findRequest(world: World, who: Identity, intent: JournalIntent): Promise<Finding> {
  const { journal, running, store, clock } = world;
  const entra = entraOf(world, who);
  if (!entra) return NOT_SEEN;
  const plane = planeOf(intent.scopeId);
  const startedAt = clock.now();
  const own = await entra.roles.ownRequests(who, plane);
  const found = own.ok ? adoptable(intent, own.value.requests, journal.tag) : undefined;
  if (found) return { kind: 'accepted', requestId: found.requestId, status: found.status };
  if (running.identity === who) await readMyRoles(world, { after: true });
  const active =
    running.identity === who
      ? activeSince(store.get('myRoles'), plane, startedAt)
      : await activeOf(world, who, plane);
  if (active && broughtBy(intent, active))
    return { kind: 'accepted', requestId: null, status: 'Provisioned' };
  return {
    kind: 'absent',
    complete: active !== null && own.ok && SIDES[intent.action].every((s) => own.value.complete[s]),
  };
}

/** On which side what was sent would be found. */
const SIDES: Record<WriteAction, readonly OwnRequest['side'][]> = {
  activate: ['assignment'],
  deactivate: ['assignment'],
  extend: ['assignment', 'eligibility'],
  renew: ['assignment', 'eligibility'],
  cancel: ['assignment', 'eligibility'],
  approve: [],
  deny: [],
};

/** The roles in effect, if they were read since then. */
function activeSince({ coverage, active }: MyRoles, plane: Plane, since: number) {
  const asOf = coverage.find((c) => c.plane === plane)?.asOf ?? null;
  return asOf !== null && asOf >= since ? active : null;
}

/** The same of somebody who is not on screen now. */
async function activeOf(world: World, who: Identity, plane: Plane) {
  const read = await entraOf(world, who)?.roles.readMine(who);
  return read?.ok ? read.value.rows[plane].active : null;
}

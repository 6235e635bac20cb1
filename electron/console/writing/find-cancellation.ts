import { planeOf } from '../../../shared/domain/planes.ts';
import { stageOf } from '../../../shared/domain/request-status.ts';
import { NOT_SEEN, type Finding } from './findings.ts';
import type { Identity } from '../ports.ts';
import type { JournalIntent } from '../storage-ports.ts';
import { entraOf, type World } from '../world.ts';

/** Whether a request that was to be taken back is. One that came into effect or was refused meanwhile is not there to be taken back. */
export async function findCancellation(
  world: World,
  who: Identity,
  { subject, scopeId }: JournalIntent,
): Promise<Finding> {
  const own = await entraOf(world, who)?.roles.ownRequests(who, planeOf(scopeId));
  if (!own?.ok) return NOT_SEEN;
  const request = own.value.requests.find((r) => r.requestId === subject);
  if (request && stageOf(request.status) === 'ended')
    return { kind: 'accepted', requestId: request.requestId, status: request.status };
  return { kind: 'absent', complete: own.value.complete.assignment && own.value.complete.eligibility };
}

import { stageOf } from '../../../shared/domain/request-status.ts';
import type { Finding } from './findings.ts';
import type { Identity, JournalIntent } from '../ports.ts';
import { entraOf, type World } from '../world.ts';

/** Whether a request that was to be taken back is. One that came into effect or was refused meanwhile is not there to be taken back. */
export async function findCancellation(
  world: World,
  who: Identity,
  { subject }: JournalIntent,
): Promise<Finding> {
  const own = await entraOf(world, who)?.roles.ownRequests(who);
  if (!own?.ok) return { kind: 'absent', complete: false };
  const request = own.value.requests.find((r) => r.requestId === subject);
  if (request && stageOf(request.status) === 'ended')
    return { kind: 'accepted', requestId: request.requestId, status: request.status };
  return { kind: 'absent', complete: own.value.complete.assignment && own.value.complete.eligibility };
}

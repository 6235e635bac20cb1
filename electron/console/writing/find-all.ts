import type { WriteAction } from '../../../shared/contract/activity.ts';
import type { Identity } from '../ports.ts';
import type { JournalIntent } from '../storage-ports.ts';
import type { World } from '../world.ts';
import { findCancellation } from './find-cancellation.ts';
import { findDecisions } from './find-decisions.ts';
import { findRequest } from './find-request.ts';
import { NOT_SEEN, type Finding } from './findings.ts';

type OwnAction = Exclude<WriteAction, 'approve' | 'deny'>;

/** How each kind of self-action is found again. */
const FIND: Record<OwnAction, (world: World, who: Identity, intent: JournalIntent) => Promise<Finding>> = {
  activate: findRequest,
  deactivate: findRequest,
  extend: findRequest,
  renew: findRequest,
  cancel: findCancellation,
};

/** What reading tells of each of some writes of one person, by intent id. One that breaks on the way is told as not seen. */
export async function findAll(
  world: World,
  who: Identity,
  intents: readonly JournalIntent[],
): Promise<ReadonlyMap<string, Finding>> {
  const decisions = intents.filter((i) => i.action === 'approve' || i.action === 'deny');
  const decided =
    decisions.length > 0
      ? findDecisions(world, who, decisions).catch((): ReadonlyMap<string, Finding> => new Map())
      : new Map<string, Finding>();
  const own = intents.map(async (intent): Promise<[string, Finding][]> => {
    if (intent.action === 'approve' || intent.action === 'deny') return [];
    return [[intent.id, await FIND[intent.action](world, who, intent).catch(() => NOT_SEEN)]];
  });
  return new Map([...(await decided), ...(await Promise.all(own)).flat()]);
}

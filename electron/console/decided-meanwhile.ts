import type { DecidedRequest, WaitingRequest } from '../../shared/contract/approvals.ts';
import type { Problem } from '../../shared/contract/problem.ts';
import { decidedByAnother, decisionExpired, noLongerWaits } from '../../shared/domain/problems.ts';
import type { ApprovalState, Identity } from './ports.ts';
import { isOnScreen, personOf } from './session/person.ts';
import type { World } from './world.ts';

type Over = Exclude<ApprovalState, { kind: 'open' }>;
type Decided = Extract<ApprovalState, { kind: 'decided' }>;

/** How many decided requests are kept to look back at within one run. */
const KEPT = 200;

/** `14:35`, in this device's zone. */
const timeOf = (at: number): string =>
  new Date(at).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });

/** Somebody has decided already, in words. */
const alreadyDecided = ({ result, byName, at }: Decided): Problem =>
  decidedByAnother(result, byName, at === null ? null : timeOf(at));

/** Why a request that is over cannot be decided any more. */
function whyOver(state: Over): Problem {
  switch (state.kind) {
    case 'decided':
      return alreadyDecided(state);
    case 'expired':
      return decisionExpired();
    case 'gone':
      return noLongerWaits();
  }
}

/** By how much the clocks of two services may differ. */
const NEARLY_MS = 60_000;

/**
 * What the service says, held against the time: it may call the step of a request that was taken back expired as well (graph-pim.md §3
 * names no status for it), and nobody is told that nobody answered while somebody still can.
 */
const timed = (state: Over, { decideBy }: WaitingRequest, now: number): Over =>
  state.kind === 'expired' && decideBy !== null && now < decideBy - NEARLY_MS ? { kind: 'gone' } : state;

/** Moves a request from what waits to what was decided, as the service tells it; answers why it cannot be decided any more. */
export function noteOver(world: World, who: Identity, request: WaitingRequest, said: Over): Problem {
  const state = timed(said, request, world.clock.now());
  const decided = state.kind === 'decided' ? state : null;
  note(world, who, {
    request,
    result: decided?.result ?? (state.kind === 'expired' ? 'expired' : 'gone'),
    by: decided?.byName ?? null,
    mine: decided?.byId === who.objectId,
    at: decided?.at ?? world.clock.now(),
    justification: decided?.justification ?? null,
  });
  return whyOver(state);
}

/** The same where only the request's id is known: it may no longer be on anybody's screen. */
export function noteOverById(world: World, who: Identity, requestId: string, state: Over): Problem {
  const { store, running } = world;
  const request = store.get('approvals').waiting.find((w) => w.requestId === requestId);
  return request && isOnScreen(running, who) ? noteOver(world, who, request, state) : whyOver(state);
}

/** Puts one's own decision, which the service took, among what was decided. */
export function noteMine(
  world: World,
  who: Identity,
  request: WaitingRequest,
  result: 'approved' | 'denied',
  justification: string,
): void {
  note(world, who, { request, result, by: who.name, mine: true, at: world.clock.now(), justification });
}

function note(world: World, who: Identity, entry: DecidedRequest): void {
  const { waiting, decided } = world.store.get('approvals');
  const id = entry.request.requestId;
  world.store.set('approvals', {
    waiting: waiting.filter((w) => w.requestId !== id),
    decided: [entry, ...decided.filter((d) => d.request.requestId !== id)].slice(0, KEPT),
  });
  keepDecided(world, who);
}

/** What was seen decided stays this person's while somebody else is on screen. */
export const keepDecided = ({ store, running }: World, who: Identity): void =>
  void running.decided.set(personOf(who), store.get('approvals').decided);

import type { DecidedRequest, WaitingRequest } from '../../../shared/contract/approvals.ts';
import type { Problem } from '../../../shared/contract/problem.ts';
import { decidedByAnother, decisionExpired, noLongerWaits } from '../../../shared/domain/problems.ts';
import type { ApprovalState, Identity } from '../ports.ts';
import { isOnScreen, personOf } from '../session/person.ts';
import type { World } from '../world.ts';

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
  const entry: DecidedRequest = {
    request,
    result: decided?.result ?? (state.kind === 'expired' ? 'expired' : 'gone'),
    by: decided?.byName ?? null,
    mine: decided?.byId === who.objectId,
    at: decided?.at ?? world.clock.now(),
    justification: decided?.justification ?? null,
  };
  note(world, who, [entry]);
  return whyOver(state);
}

/** The same where only the request's id is known: it may no longer be on anybody's screen. */
export function noteOverById(world: World, who: Identity, requestId: string, state: Over): Problem {
  const { store, running } = world;
  const request = store.get('approvals').waiting.find((w) => w.requestId === requestId);
  return request && isOnScreen(running, who) ? noteOver(world, who, request, state) : whyOver(state);
}

/** One's own decisions, which the service took. */
export type Mine = Pick<DecidedRequest, 'request' | 'justification'> & {
  readonly result: 'approved' | 'denied';
};

/** Puts one's own decisions among what was decided: together, as the window is told of the whole list each time. */
export function noteMine(world: World, who: Identity, mine: readonly Mine[]): void {
  const at = world.clock.now();
  note(
    world,
    who,
    mine.map((one) => ({ ...one, by: who.name, mine: true, at })),
  );
}

/** Each person's list lives on while somebody else is on screen; only the one on screen is in the slice. */
function note({ store, running }: World, who: Identity, entries: readonly DecidedRequest[]): void {
  // What still comes in for somebody who has signed out is nobody's.
  if (entries.length === 0 || !running.signedIn.has(personOf(who))) return;
  const ids = new Set(entries.map((e) => e.request.requestId));
  const before = running.decided.get(personOf(who)) ?? [];
  const decided = [...entries, ...before.filter((d) => !ids.has(d.request.requestId))].slice(0, KEPT);
  running.decided.set(personOf(who), decided);
  if (!isOnScreen(running, who)) return;
  const waiting = store.get('approvals').waiting.filter((w) => !ids.has(w.requestId));
  store.set('approvals', { waiting, decided });
}

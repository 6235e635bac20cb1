import type { WriteOutcome } from '../../../shared/contract/intents.ts';
import type { Problem } from '../../../shared/contract/problem.ts';
import { fail, ok, type Result } from '../../../shared/contract/result.ts';
import { brokeOnTheWay, signInNeeded, stillThrottled } from '../../../shared/domain/problems.ts';
import type { AccessToken, Challenged, Identity, Written } from '../ports.ts';
import type { JournalIntent } from '../storage-ports.ts';
import { personOf } from '../session/person.ts';
import type { Prove } from '../session/step-up.ts';
import type { World } from '../world.ts';
import { updateActivity } from './activity-log.ts';
import { lookForLostAnswers } from './reconcile.ts';
import { settleIntent } from './settle-intent.ts';
import { intentOf, noteIntent, settle, type WriteOrder } from './write-once.ts';

/** One of several writes that leave together. Its lock is taken already. */
export type ManyOrder = Omit<WriteOrder, 'send' | 'prove' | 'afterwards'> & { readonly release: () => void };

/** Sends some of the orders, by their place, each once; answers in the order of those places. */
export type SendMany = (places: readonly number[], proof?: AccessToken) => Promise<readonly Written[]>;

type OnItsWay = { readonly place: number; readonly order: ManyOrder; readonly intent: JournalIntent };
type Answered = OnItsWay & { readonly written: Written };

/**
 * `writeOnce` for several writes of one person that leave in one call: each is on disk before anything is sent, each is sent once, and
 * each is settled by its own answer. Answers in the order given; locks are let go of as each comes to its end.
 */
export async function writeMany(
  world: World,
  who: Identity,
  orders: readonly ManyOrder[],
  prove: Prove,
  send: SendMany,
): Promise<readonly Result<WriteOutcome>[]> {
  const results = new Map<number, Result<WriteOutcome>>();
  const end = (place: number, result: Result<WriteOutcome>): void => {
    results.set(place, result);
    orders[place]?.release();
  };
  const all = orders.map((order, place) => ({ place, order, intent: intentOf(world, order) }));
  const first = await noteAndSend(world, who, all, send, end);
  const challenged = first.filter((a) => a.written.kind === 'challenged');
  // What is known is settled before anybody is sent to the sign-in page, which may take minutes.
  await settleAll(
    world,
    first.filter((a) => a.written.kind !== 'challenged'),
    results,
    end,
  );
  await settleAll(world, await proveAndSend(world, who, challenged, prove, send, end), results, end);
  return orders.map((_, place) => results.get(place) ?? fail(brokeOnTheWay()));
}

/** Closes each by its answer; those whose answer was lost are looked for together. */
async function settleAll(
  world: World,
  all: readonly Answered[],
  results: Map<number, Result<WriteOutcome>>,
  end: (place: number, result: Result<WriteOutcome>) => void,
): Promise<void> {
  const lost = all.filter(({ written }) => written.kind === 'unknown');
  for (const { place, intent, written } of lost) {
    if (written.kind === 'unknown')
      updateActivity(world, intent, { state: 'unknown', problem: written.problem });
    results.set(place, ok({ intentId: intent.id, outcome: 'unknown' }));
  }
  if (lost.length > 0)
    lookForLostAnswers(
      world,
      lost.map(({ intent, order }) => ({ intent, done: order.release })),
    );
  for (const { place, intent, written } of all) {
    if (written.kind === 'unknown') continue;
    // Whoever has proved it once is not asked again for the same thing.
    const final =
      written.kind === 'challenged' ? { kind: 'refused' as const, problem: written.problem } : written;
    end(place, await settle(world, intent, final));
  }
}

async function noteAndSend(
  world: World,
  who: Identity,
  all: readonly (OnItsWay & { readonly earlier?: JournalIntent })[],
  send: SendMany,
  end: (place: number, result: Result<WriteOutcome>) => void,
  proof?: AccessToken,
): Promise<Answered[]> {
  const { running, clock } = world;
  const noted: OnItsWay[] = [];
  const hold = ({ place, earlier }: (typeof all)[number], problem: Problem): void => {
    if (earlier) updateActivity(world, earlier, { state: 'refused', problem });
    end(place, fail(problem));
  };
  // While it is noted it is on its way already: nobody is to look for it as lost.
  for (const { intent } of all) running.sending.add(intent.id);
  for (const one of all) {
    const until = running.notBefore.get(personOf(who)) ?? 0;
    const begun =
      clock.now() < until
        ? fail(stillThrottled(clock.now(), until))
        : await noteIntent(world, one.order, one.intent, one.earlier ?? null);
    if (begun.ok) noted.push(one);
    else {
      running.sending.delete(one.intent.id);
      hold(one, begun.problem);
    }
  }
  // Signed out meanwhile: nothing more leaves in their name.
  if (!running.signedIn.has(personOf(who))) {
    for (const one of noted) {
      running.sending.delete(one.intent.id);
      await settleIntent(world, one.intent.id, 'refused', null);
      end(one.place, fail(signInNeeded()));
    }
    return [];
  }
  if (noted.length === 0) return [];
  // Whatever breaks on the way, it may have left: what became of it is for reading to tell.
  const written = await send(
    noted.map((n) => n.place),
    proof,
  ).catch((): readonly Written[] => []);
  for (const { intent } of noted) running.sending.delete(intent.id);
  return noted.map((one, i) => ({
    ...one,
    written: written[i] ?? { kind: 'unknown', problem: brokeOnTheWay() },
  }));
}

/** The service recorded none of these, so their first records are closed. One visit to the sign-in page for all that share a challenge. */
async function proveAndSend(
  world: World,
  who: Identity,
  challenged: readonly Answered[],
  prove: Prove,
  send: SendMany,
  end: (place: number, result: Result<WriteOutcome>) => void,
): Promise<Answered[]> {
  const groups = new Map<string, { written: Challenged; all: Answered[] }>();
  for (const one of challenged) {
    if (one.written.kind !== 'challenged') continue;
    await settleIntent(world, one.intent.id, 'refused', null);
    updateActivity(world, one.intent, { state: 'step-up', problem: one.written.problem });
    const group = groups.get(one.written.challenge.id) ?? { written: one.written, all: [] };
    group.all.push(one);
    groups.set(one.written.challenge.id, group);
  }
  const again: Answered[] = [];
  for (const { written, all } of groups.values()) {
    const proof = await prove(written.challenge, all[0]?.order.role.name ?? '');
    if (proof.ok) {
      const anew = all.map((one) => ({ ...one, earlier: one.intent, intent: intentOf(world, one.order) }));
      again.push(...(await noteAndSend(world, who, anew, send, end, proof.value)));
      continue;
    }
    for (const { intent, place } of all) {
      updateActivity(world, intent, { state: 'refused', problem: proof.problem });
      end(place, proof);
    }
  }
  return again;
}

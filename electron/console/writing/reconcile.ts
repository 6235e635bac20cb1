import type { WriteAction } from '../../../shared/contract/activity.ts';
import { PROPAGATION_WINDOW_MS } from '../../../shared/domain/adoption.ts';
import { recordActivity, updateActivity } from './activity-log.ts';
import { findAll } from './find-all.ts';
import { NOT_SEEN, type Finding } from './findings.ts';
import { lockOf } from './locks.ts';
import { isOnScreen, personOf, personOfIntent } from '../session/person.ts';
import type { Identity } from '../ports.ts';
import type { JournalIntent } from '../storage-ports.ts';
import { readApprovals } from '../reading/read-approvals.ts';
import { readMyRoles } from '../reading/read-my-roles.ts';
import { settleIntent } from './settle-intent.ts';
import type { World } from '../world.ts';

/** When to read after a lost answer; the last wait repeats until the propagation window is over. */
const WAITS_MS = [1_000, 3_000, 8_000, 20_000, 45_000];

/**
 * A write whose answer is out.
 * @param done called at its end, whichever it is: only then may the same thing be sent again
 */
export type Lost = { readonly intent: JournalIntent; readonly done: () => void };

/**
 * Finds out by reading what became of writes of one person whose answers were lost. Never sends. Ends with what was found adopted, or
 * with "not found" once the propagation window has passed **and** a complete reading after it showed nothing of it.
 */
export function lookForLostAnswers(world: World, lost: readonly Lost[]): void {
  for (const { intent } of lost) world.running.looking.add(intent.id);
  later(world, lost, 0);
}

function later(world: World, lost: readonly Lost[], times: number): void {
  if (lost.length === 0) return;
  const { clock } = world;
  const wait = WAITS_MS[Math.min(times, WAITS_MS.length - 1)] ?? 0;
  for (const { intent } of lost)
    updateActivity(world, intent, { looked: { times, nextAt: clock.now() + wait } });
  clock.after(wait, () => void look(world, lost, times));
}

/** Takes an intent off the list of what is looked for. */
function end({ running }: World, { intent, done }: Lost): void {
  running.looking.delete(intent.id);
  done();
}

async function look(world: World, lost: readonly Lost[], times: number): Promise<void> {
  const { running, clock } = world;
  const [first] = lost;
  const who = first && running.signedIn.get(personOfIntent(first.intent));
  // Signed out: the journal keeps them open, and the next session of the same person takes them up.
  if (!who) {
    for (const one of lost) end(world, one);
    return;
  }
  const startedAt = clock.now();
  const findings = await findAll(
    world,
    who,
    lost.map((l) => l.intent),
  );
  const absent: Lost[] = [];
  const changed = new Set<WriteAction>();
  for (const one of lost) {
    const found = findings.get(one.intent.id) ?? NOT_SEEN;
    const over = startedAt >= one.intent.at + PROPAGATION_WINDOW_MS;
    if (found.kind === 'absent' && !(found.complete && over)) {
      absent.push(one);
      continue;
    }
    await settleFound(world, one.intent, found);
    end(world, one);
    if (found.kind !== 'absent') changed.add(one.intent.action);
  }
  later(world, absent, times + 1);
  if (changed.size > 0 && isOnScreen(running, who)) await readWhatChanged(world, changed);
}

async function settleFound(world: World, intent: JournalIntent, found: Finding): Promise<void> {
  switch (found.kind) {
    case 'absent':
      await settleIntent(world, intent.id, 'not-found', null);
      updateActivity(world, intent, { state: 'not-found', looked: null });
      return;
    case 'refused':
      await settleIntent(world, intent.id, 'refused', null);
      updateActivity(world, intent, { state: 'refused', problem: found.problem, looked: null });
      return;
    case 'accepted': {
      const { requestId, status } = found;
      await settleIntent(world, intent.id, 'accepted', requestId);
      updateActivity(world, intent, { state: 'accepted', status, problem: null, looked: null });
      const named = requestId !== null && { requestId };
      world.log({
        level: 'info',
        area: 'reconcile',
        message: 'a lost answer was found by reading',
        ...named,
      });
    }
  }
}

async function readWhatChanged(world: World, changed: ReadonlySet<WriteAction>): Promise<void> {
  const decided = changed.has('approve') || changed.has('deny');
  const own = [...changed].some((action) => action !== 'approve' && action !== 'deny');
  await Promise.all([
    decided && readApprovals(world, { after: true }),
    own && readMyRoles(world, { after: true }),
  ]);
}

/** The intents this person left unsettled. */
const openIntentsOf = ({ journal }: World, who: Identity): readonly JournalIntent[] =>
  journal.open().filter((intent) => personOfIntent(intent) === personOf(who));

/** Keeps what this person left unsettled from being asked for again, from the moment they are on screen. */
export function lockOpenIntents(world: World, who: Identity): void {
  for (const intent of openIntentsOf(world, who)) world.running.writes.add(lockOf(intent));
}

/** Takes up what this person left unsettled, as unknown, and goes on reading for it. */
export function resumeOpenIntents(world: World, who: Identity): void {
  const { running } = world;
  const listed = new Set(running.activities.get(personOf(who))?.map((e) => e.id));
  const lost: Lost[] = [];
  for (const intent of openIntentsOf(world, who)) {
    const sending = running.sending.has(intent.id);
    const underWay = sending || running.looking.has(intent.id);
    if (!listed.has(intent.id))
      recordActivity(world, intent, namesOf(world, intent), sending ? 'sending' : 'unknown');
    const lock = lockOf(intent);
    running.writes.add(lock);
    // One that is being sent, or was being looked for before a sign-out, still is.
    if (!underWay) lost.push({ intent, done: () => running.writes.delete(lock) });
  }
  lookForLostAnswers(world, lost);
}

/** What an intent of an earlier run was about; the journal keeps ids only. */
function namesOf({ store }: World, { roleDefinitionId, scopeId, subject }: JournalIntent) {
  const mine = store.get('myRoles');
  const waiting = store.get('approvals').waiting;
  const held = [...mine.eligible, ...mine.active, ...mine.requests, ...mine.expired, ...waiting].filter(
    (r) => r.role.definitionId === roleDefinitionId,
  );
  const there = held.find((r) => r.scope.id === scopeId) ?? held[0];
  return {
    roleName: there?.role.name ?? roleDefinitionId,
    scopeName: there?.scope.name ?? null,
    personName: waiting.find((w) => w.requestId === subject)?.requestor.name ?? null,
  };
}

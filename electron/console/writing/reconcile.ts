import type { WriteAction } from '../../../shared/contract/activity.ts';
import { PROPAGATION_WINDOW_MS } from '../../../shared/domain/adoption.ts';
import { recordActivity, updateActivity } from './activity-log.ts';
import { findCancellation } from './find-cancellation.ts';
import { findDecision } from './find-decision.ts';
import { findRequest } from './find-request.ts';
import type { Finding } from './findings.ts';
import { lockOf } from './locks.ts';
import { isOnScreen, personOf, personOfIntent } from '../session/person.ts';
import type { Identity, JournalIntent } from '../ports.ts';
import { readApprovals } from '../reading/read-approvals.ts';
import { readMyRoles } from '../reading/read-my-roles.ts';
import { settleIntent } from './settle-intent.ts';
import type { World } from '../world.ts';

/** When to read after a lost answer; the last wait repeats until the propagation window is over. */
const WAITS_MS = [1_000, 3_000, 8_000, 20_000, 45_000];

/** How each kind of write is found again. */
const FIND: Record<WriteAction, (world: World, who: Identity, intent: JournalIntent) => Promise<Finding>> = {
  activate: findRequest,
  deactivate: findRequest,
  extend: findRequest,
  renew: findRequest,
  cancel: findCancellation,
  approve: findDecision,
  deny: findDecision,
};

/**
 * Finds out by reading what became of a write whose answer was lost. Never sends. Ends with what was found adopted, or with
 * "not found" once the propagation window has passed **and** a complete reading after it showed nothing of it.
 * @param done called at the end, whichever it is: only then may the same thing be sent again
 */
export function lookForLostAnswer(world: World, intent: JournalIntent, done: () => void): void {
  world.running.looking.add(intent.id);
  const end = (): void => {
    world.running.looking.delete(intent.id);
    done();
  };
  later(world, intent, end, 0);
}

function later(world: World, intent: JournalIntent, end: () => void, times: number): void {
  const { clock } = world;
  const wait = WAITS_MS[Math.min(times, WAITS_MS.length - 1)] ?? 0;
  updateActivity(world, intent, { looked: { times, nextAt: clock.now() + wait } });
  clock.after(wait, () => void look(world, intent, end, times));
}

async function look(world: World, intent: JournalIntent, end: () => void, times: number): Promise<void> {
  const { running, clock, log } = world;
  const who = running.signedIn.get(personOfIntent(intent));
  // Signed out: the journal keeps it open, and the next session of the same person takes it up.
  if (!who) {
    end();
    return;
  }
  const startedAt = clock.now();
  // A reading that breaks proves nothing, and must not end the looking.
  const found = await FIND[intent.action](world, who, intent).catch((): Finding => ({
    kind: 'absent',
    complete: false,
  }));
  switch (found.kind) {
    case 'absent':
      if (!found.complete || startedAt < intent.at + PROPAGATION_WINDOW_MS) {
        later(world, intent, end, times + 1);
        return;
      }
      await settleIntent(world, intent.id, 'not-found', null);
      updateActivity(world, intent, { state: 'not-found', looked: null });
      end();
      return;
    case 'refused':
      await settleIntent(world, intent.id, 'refused', null);
      updateActivity(world, intent, { state: 'refused', problem: found.problem, looked: null });
      break;
    case 'accepted': {
      const { requestId, status } = found;
      await settleIntent(world, intent.id, 'accepted', requestId);
      updateActivity(world, intent, { state: 'accepted', status, problem: null, looked: null });
      const named = requestId !== null && { requestId };
      log({ level: 'info', area: 'reconcile', message: 'a lost answer was found by reading', ...named });
    }
  }
  end();
  if (isOnScreen(running, who)) await readWhatChanged(world, intent.action);
}

const readWhatChanged = (world: World, action: WriteAction): Promise<void> =>
  action === 'approve' || action === 'deny'
    ? readApprovals(world, { after: true })
    : readMyRoles(world, { after: true });

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
  for (const intent of openIntentsOf(world, who)) {
    const sending = running.sending.has(intent.id);
    const underWay = sending || running.looking.has(intent.id);
    if (!listed.has(intent.id))
      recordActivity(world, intent, namesOf(world, intent), sending ? 'sending' : 'unknown');
    const lock = lockOf(intent);
    running.writes.add(lock);
    // One that is being sent, or was being looked for before a sign-out, still is.
    if (!underWay) lookForLostAnswer(world, intent, () => running.writes.delete(lock));
  }
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

import { adoptable, PROPAGATION_WINDOW_MS } from '../../shared/domain/adoption.ts';
import { recordActivity, updateActivity } from './activity-log.ts';
import type { Identity, JournalIntent } from './ports.ts';
import { readMyRoles } from './read-my-roles.ts';
import type { World } from './world.ts';

/** When to read after a lost answer; the last wait repeats until the propagation window is over. */
const WAITS_MS = [1_000, 3_000, 8_000, 20_000, 45_000];

/**
 * Finds out by reading what became of a write whose answer was lost. Never sends. Ends with the request adopted, or with
 * "not found" once the propagation window has passed **and** a complete reading after it did not show the request.
 * @param done called at the end, whichever it is: only then may the same thing be sent again
 */
export function lookForLostAnswer(world: World, intent: JournalIntent, done: () => void, attempt = 0): void {
  const wait = WAITS_MS[Math.min(attempt, WAITS_MS.length - 1)] ?? 0;
  world.clock.after(wait, () => void look(world, intent, done, attempt));
}

async function look(world: World, intent: JournalIntent, done: () => void, attempt: number): Promise<void> {
  const { running, entra, journal, clock, log } = world;
  const identity = running.identity;
  // Signed out or switched: the journal keeps it open, and the next session of the same person takes it up.
  if (!identity || !entra || !belongsTo(intent, identity)) {
    done();
    return;
  }
  const own = await entra.roles.ownRequests(identity);
  const found = own.ok ? adoptable(intent, own.value, journal.tag) : undefined;
  if (found) {
    await journal.settle(intent.id, 'accepted', found.requestId);
    updateActivity(world, intent.id, { state: 'accepted', status: found.status, problem: null });
    log({
      level: 'info',
      area: 'reconcile',
      message: 'a lost answer was found by reading',
      requestId: found.requestId,
    });
  } else if (own.ok && clock.now() >= intent.at + PROPAGATION_WINDOW_MS) {
    await journal.settle(intent.id, 'not-found', null);
    updateActivity(world, intent.id, { state: 'not-found' });
  } else {
    lookForLostAnswer(world, intent, done, attempt + 1);
    return;
  }
  done();
  await readMyRoles(world);
}

/** After a start: takes up what this person left unsettled, as unknown, and goes on reading for it. */
export function resumeOpenIntents(world: World, identity: Identity): void {
  const { journal, running, store } = world;
  const listed = new Set(store.get('activity').entries.map((e) => e.id));
  for (const intent of journal.open()) {
    if (!belongsTo(intent, identity) || listed.has(intent.id)) continue;
    const target = `${intent.principalId}|${intent.roleDefinitionId}|${intent.scopeId}`;
    running.writes.add(target);
    const mine = store.get('myRoles');
    const held = [...mine.eligible, ...mine.active].find(
      (r) => r.role.definitionId === intent.roleDefinitionId,
    );
    recordActivity(
      world,
      intent,
      held?.role.name ?? intent.roleDefinitionId,
      held?.scope.name ?? null,
      'unknown',
    );
    lookForLostAnswer(world, intent, () => running.writes.delete(target));
  }
}

const belongsTo = (intent: JournalIntent, identity: Identity): boolean =>
  intent.tenantId === identity.tenantId && intent.principalId === identity.objectId;

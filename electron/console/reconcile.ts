import { fail } from '../../shared/contract/result.ts';
import { adoptable, broughtBy, PROPAGATION_WINDOW_MS } from '../../shared/domain/adoption.ts';
import { internalProblem } from '../../shared/domain/problems.ts';
import { recordActivity, updateActivity } from './activity-log.ts';
import type { Identity, JournalIntent } from './ports.ts';
import { readMyRoles } from './read-my-roles.ts';
import { settleIntent } from './settle-intent.ts';
import type { World } from './world.ts';

/** When to read after a lost answer; the last wait repeats until the propagation window is over. */
const WAITS_MS = [1_000, 3_000, 8_000, 20_000, 45_000];

/**
 * Finds out by reading what became of a write whose answer was lost. Never sends. Ends with the request adopted, or with
 * "not found" once the propagation window has passed **and** a complete reading after it showed neither the request nor its effect.
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

function later(world: World, intent: JournalIntent, end: () => void, attempt: number): void {
  const wait = WAITS_MS[Math.min(attempt, WAITS_MS.length - 1)] ?? 0;
  world.clock.after(wait, () => void look(world, intent, end, attempt));
}

async function look(world: World, intent: JournalIntent, end: () => void, attempt: number): Promise<void> {
  const { running, entra, journal, clock, log, store } = world;
  const identity = running.identity;
  // Signed out or switched: the journal keeps it open, and the next session of the same person takes it up.
  if (!identity || !entra || !belongsTo(intent, identity)) {
    end();
    return;
  }
  const startedAt = clock.now();
  // A reading that breaks proves nothing, and must not end the looking.
  const own = await entra.roles
    .ownRequests(identity)
    .catch(() => fail(internalProblem('reading own requests')));
  const found = own.ok ? adoptable(intent, own.value.requests, journal.tag) : undefined;
  if (!found) await readMyRoles(world, { after: true });
  const mine = store.get('myRoles');
  if (found || broughtBy(intent, mine.active)) {
    await settleIntent(world, intent.id, 'accepted', found?.requestId ?? null);
    updateActivity(world, intent.id, {
      state: 'accepted',
      status: found?.status ?? 'Provisioned',
      problem: null,
    });
    const requestId = found && { requestId: found.requestId };
    log({ level: 'info', area: 'reconcile', message: 'a lost answer was found by reading', ...requestId });
  } else {
    const readAll = own.ok && own.value.complete && mine.coverage.every((c) => c.state === 'complete');
    if (!readAll || startedAt < intent.at + PROPAGATION_WINDOW_MS) {
      later(world, intent, end, attempt + 1);
      return;
    }
    await settleIntent(world, intent.id, 'not-found', null);
    updateActivity(world, intent.id, { state: 'not-found' });
  }
  end();
  if (found) await readMyRoles(world, { after: true });
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
    // One that was being looked for before a sign-out still is.
    if (!running.looking.has(intent.id))
      lookForLostAnswer(world, intent, () => running.writes.delete(target));
  }
}

const belongsTo = (intent: JournalIntent, identity: Identity): boolean =>
  intent.tenantId === identity.tenantId && intent.principalId === identity.objectId;

import type { ActivityEntry } from '../../../shared/contract/activity.ts';
import { ok, type Result } from '../../../shared/contract/result.ts';
import { personOf, personOfIntent } from '../session/person.ts';
import type { JournalIntent } from '../storage-ports.ts';
import type { World } from '../world.ts';

/** More than anybody looks back at within one session; the evidence log keeps the rest. What is under way always stays. */
const KEPT = 200;

/** What an entry is called by. */
export type ActivityNames = Pick<ActivityEntry, 'roleName' | 'scopeName' | 'personName'>;

/** Still under way: not to be dismissed. */
const OPEN: ReadonlySet<ActivityEntry['state']> = new Set(['sending', 'step-up', 'unknown']);

/** Each person's list lives on while somebody else is on screen; only the one on screen is in the slice. */
function change(
  { store, running }: World,
  person: string,
  edit: (entries: readonly ActivityEntry[]) => readonly ActivityEntry[],
): void {
  // What still comes in for somebody who has signed out is the journal's alone.
  if (!running.signedIn.has(person)) return;
  const entries = edit(running.activities.get(person) ?? []).filter((e, i) => i < KEPT || OPEN.has(e.state));
  running.activities.set(person, entries);
  if (running.identity && personOf(running.identity) === person) store.set('activity', { entries });
}

/** Puts an intent on its person's list of what was asked, newest first. */
export function recordActivity(
  world: World,
  intent: JournalIntent,
  names: ActivityNames,
  state: ActivityEntry['state'] = 'sending',
): void {
  const { id, action, roleDefinitionId, scopeId, subject } = intent;
  const entry: ActivityEntry = {
    id,
    action,
    roleDefinitionId,
    scopeId,
    subject,
    ...names,
    state,
    status: null,
    problem: null,
    startedAt: intent.at,
    at: world.clock.now(),
    looked: null,
  };
  change(world, personOfIntent(intent), (entries) => [entry, ...entries]);
}

/** Changes what is known of an intent. */
export function updateActivity(
  world: World,
  intent: Pick<JournalIntent, 'id' | 'tenantId' | 'principalId'>,
  known: Partial<ActivityEntry>,
): void {
  change(world, personOfIntent(intent), (entries) =>
    entries.map((e) => (e.id === intent.id ? { ...e, ...known, at: world.clock.now() } : e)),
  );
}

/** Takes something that came to its end off the list of the person on screen. */
export function dismissActivity(world: World, id: string): Result<Record<string, never>> {
  const { identity } = world.running;
  if (identity) {
    change(world, personOf(identity), (entries) => entries.filter((e) => e.id !== id || OPEN.has(e.state)));
  }
  return ok({});
}

import type { ActivityEntry } from '../../shared/contract/activity.ts';
import type { JournalIntent } from './ports.ts';
import type { World } from './world.ts';

/** More than anybody looks back at within one session; the evidence log keeps the rest. */
const KEPT = 100;

/** Puts an intent on the list of what was asked, newest first. */
export function recordActivity(
  { store, clock }: World,
  intent: JournalIntent,
  roleName: string,
  scopeName: string | null,
  state: ActivityEntry['state'] = 'sending',
): void {
  const { id, action, roleDefinitionId, scopeId } = intent;
  const entry: ActivityEntry = {
    id,
    action,
    roleDefinitionId,
    scopeId,
    roleName,
    scopeName,
    state,
    status: null,
    problem: null,
    at: clock.now(),
  };
  store.set('activity', { entries: [entry, ...store.get('activity').entries].slice(0, KEPT) });
}

/** Changes what is known of an intent. */
export function updateActivity(
  { store, clock }: World,
  id: string,
  change: Partial<Omit<ActivityEntry, 'id'>>,
): void {
  const entries = store
    .get('activity')
    .entries.map((e) => (e.id === id ? { ...e, ...change, at: clock.now() } : e));
  store.set('activity', { entries });
}

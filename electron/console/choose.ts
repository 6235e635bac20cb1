import type { IntentInput } from '../../shared/contract/intents.ts';
import { ok, type Result } from '../../shared/contract/result.ts';
import type { World } from './world.ts';

/** Changes some preferences; `keepPreferences` applies and keeps them. */
export function choose({ store }: World, chosen: IntentInput<'choose'>): Result<Record<string, never>> {
  // An optional member can be there and undefined: that is no choice.
  const made = Object.entries(chosen).filter(([, value]) => value !== undefined);
  store.set('preferences', Object.fromEntries(made));
  return ok({});
}

import type { IntentInput } from '../../../shared/contract/intents.ts';
import { fail, ok, type Result } from '../../../shared/contract/result.ts';
import { signInNeeded } from '../../../shared/domain/problems.ts';
import type { World } from '../world.ts';

/** The intent: these accounts are for emergencies, and no others. */
export async function nameEmergencyAccounts(
  { running, store, emergency }: World,
  { accounts }: IntentInput<'nameEmergencyAccounts'>,
): Promise<Result<Record<string, never>>> {
  const who = running.identity;
  if (!who) return fail(signInNeeded());
  const once = [...new Map(accounts.map((account) => [account.id, account])).values()];
  const saved = await emergency.save(who, once);
  if (!saved.ok) return saved;
  // What was looked over before this was not looked over for these accounts.
  running.assignments.plan = null;
  if (running.identity === who) store.set('assignments', { emergency: once });
  return ok({});
}

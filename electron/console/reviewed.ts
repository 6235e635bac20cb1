import type { IntentInput } from '../../shared/contract/intents.ts';
import { fail, ok, type Result } from '../../shared/contract/result.ts';
import { signInNeeded } from '../../shared/domain/problems.ts';
import type { World } from './world.ts';

/** More than a year of spot audits. */
const MOST = 2_000;

/** Marks a past request as looked through, or takes the mark away, for the account on screen. */
export async function setReviewed(
  { store, running, reviewed }: World,
  { requestId, on }: IntentInput<'setReviewed'>,
): Promise<Result<Record<string, never>>> {
  const { identity } = running;
  if (!identity) return fail(signInNeeded());
  const others = store.get('past').reviewed.filter((id) => id !== requestId);
  const marked = on ? [...others, requestId].slice(-MOST) : others;
  store.set('past', { reviewed: marked });
  await reviewed.save(identity, marked);
  return ok({});
}

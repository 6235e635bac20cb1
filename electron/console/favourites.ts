import type { IntentInput } from '../../shared/contract/intents.ts';
import { fail, ok, type Result } from '../../shared/contract/result.ts';
import { signInNeeded } from '../../shared/domain/problems.ts';
import { roleKey } from '../../shared/domain/role-key.ts';
import type { World } from './world.ts';

/** More than anybody marks by hand. */
const MOST = 500;

/** Marks a role, or takes the mark away, for the account on screen. */
export async function setFavourite(
  { store, running, favourites }: World,
  { roleDefinitionId, scopeId, on }: IntentInput<'setFavourite'>,
): Promise<Result<Record<string, never>>> {
  const { identity } = running;
  if (!identity) return fail(signInNeeded());
  const key = roleKey(roleDefinitionId, scopeId);
  const others = store.get('myRoles').favourites.filter((k) => k !== key);
  const marked = on ? [...others, key].slice(-MOST) : others;
  store.set('myRoles', { favourites: marked });
  await favourites.save(identity, marked);
  return ok({});
}

import { fail, ok, type Result } from '../../../shared/contract/result.ts';
import { freshnessOf } from '../../../shared/domain/freshness.ts';
import { cannotBeReadAgain, internalProblem } from '../../../shared/domain/problems.ts';
import { readMyRoles } from './read-my-roles.ts';
import type { World } from '../world.ts';

/** What is old, or of an earlier run, is read again before anything is done with it. Where that fails, nothing is done. */
export async function readBeforeActing(world: World): Promise<Result<null>> {
  const { store, clock } = world;
  const fresh = (): boolean => freshnessOf(store.get('myRoles'), clock.now()) === 'fresh';
  if (fresh()) return ok(null);
  await readMyRoles(world);
  if (fresh()) return ok(null);
  const reason = store.get('myRoles').coverage.find((c) => c.reason !== null)?.reason;
  return fail(cannotBeReadAgain(reason ?? internalProblem('reading before acting')));
}

import type { Plane } from '../../../shared/contract/my-roles.ts';
import { fail, ok, type Result } from '../../../shared/contract/result.ts';
import { freshnessOf } from '../../../shared/domain/freshness.ts';
import { cannotBeReadAgain, internalProblem } from '../../../shared/domain/problems.ts';
import { readMyRoles } from './read-my-roles.ts';
import type { World } from '../world.ts';

/**
 * What is old, or of an earlier run, is read again before anything is done with it. Where that fails, nothing is done.
 * @param planes those that are acted on: another one that cannot be read does not stand in the way
 */
export async function readBeforeActing(world: World, planes: readonly Plane[]): Promise<Result<null>> {
  const old = (): Plane | undefined => planes.find((plane) => !isFresh(world, plane));
  if (old() === undefined) return ok(null);
  await readMyRoles(world);
  const still = old();
  if (still === undefined) return ok(null);
  const reason = world.store.get('myRoles').coverage.find((c) => c.plane === still)?.reason;
  return fail(cannotBeReadAgain(reason ?? internalProblem('reading before acting')));
}

function isFresh({ store, clock }: World, plane: Plane): boolean {
  const asOf = store.get('myRoles').coverage.find((c) => c.plane === plane)?.asOf ?? null;
  return freshnessOf({ asOf, source: asOf === null ? 'none' : 'service' }, clock.now()) === 'fresh';
}

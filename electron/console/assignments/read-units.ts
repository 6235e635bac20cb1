import type { Units } from '../../../shared/contract/assignments/assignments.ts';
import { fail, ok, type Result } from '../../../shared/contract/result.ts';
import { signInNeeded } from '../../../shared/domain/problems.ts';
import type { World } from '../world.ts';

/** The intent: administrative units, to be chosen as a scope. */
export async function readUnits({ running, entra }: World): Promise<Result<Units>> {
  const who = running.identity;
  if (!who || !entra) return fail(signInNeeded());
  return ok(await entra.assignments.readUnits(who));
}

import type { Coverage } from '../../../shared/contract/my-roles.ts';
import type { Problem } from '../../../shared/contract/problem.ts';
import { renewRights } from '../session/renew-rights.ts';
import type { World } from '../world.ts';

/** What may have been granted since, and shows in a token issued after that alone. */
const LACKING: ReadonlySet<Problem['kind'] | undefined> = new Set(['consent-missing', 'role-missing']);

/**
 * Somebody asked to read again. What was refused is asked for anew; where a plane was refused for want of a right, with a new token.
 * @param coverage how far the last reading got
 */
export async function askAnew(world: World, coverage: readonly Coverage[]): Promise<void> {
  const { identity, entra } = world.running;
  if (!identity) return;
  const lacking = coverage.some(({ reason }) => LACKING.has(reason?.kind));
  if (lacking) await renewRights(world, identity);
  else entra?.forgetRefusals(identity);
}

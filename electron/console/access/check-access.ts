import { fail, ok, type Result } from '../../../shared/contract/result.ts';
import { judgeAccess } from '../../../shared/domain/access/judge-access.ts';
import { rolesHeld } from '../../../shared/domain/access/roles-held.ts';
import { signInNeeded } from '../../../shared/domain/problems.ts';
import { caught } from '../reading/run-reading.ts';
import { isOnScreen } from '../session/person.ts';
import { entraOf, type World } from '../world.ts';

/**
 * The consent doctor: looks at what the token carries, tries one harmless read a feature, and holds both against what the connection's
 * tier is meant to have. The slice `access` tells; what could not be looked at leaves what was known before, with its age.
 */
export async function checkAccess(world: World): Promise<Result<Record<string, never>>> {
  const { store, running, clock } = world;
  const who = running.identity;
  const entra = who && entraOf(world, who);
  if (!who || !entra) return fail(signInNeeded());
  store.set('access', { checking: true, problem: null });
  const looked = await caught(world, entra.access.look(who));
  if (!isOnScreen(running, who)) return ok({});
  if (!looked.ok) {
    store.set('access', { checking: false, problem: looked.problem });
    return ok({});
  }
  const held = rolesHeld(store.get('myRoles'));
  const { connection, consentLink } = entra;
  const judged = judgeAccess({ connection, consentLink, ...looked.value, ...held });
  store.set('access', { ...judged, ...held, consentLink, asOf: clock.now(), checking: false });
  return ok({});
}

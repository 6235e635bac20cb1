import { hours } from '../../clock/duration.ts';
import type { Persona } from '../../contoso/personas.ts';
import type { App } from '../apps.ts';
import type { IdentityContext } from '../identity-context.ts';

/** Why a person may not sign in to an app as things stand, as a number of the table; undefined where nothing stands in the way. */
export function whyNot({ oid }: Persona, app: App, { world }: IdentityContext): number | undefined {
  if (world.directory.user(oid)?.accountEnabled === false) return 50057;
  if (!app.enabled) return 7000112;
  if (app.assignmentRequired && !app.assigned.has(oid)) return 50105;
  return undefined;
}

/** Whether a session begun at `since` (ms since 1970) is older than the tenant lets one be. */
export function isTooOld(since: number, { world }: IdentityContext): boolean {
  const most = world.switches['identity.signInFrequencyHours'];
  return most !== null && world.clock.now() - since >= hours(most);
}

import type { Switches } from '../../switches.ts';
import type { App } from '../apps.ts';
import type { AskedScopes } from '../permissions.ts';
import { consentedFor } from './consent.ts';

/** What a token may carry, or what is still to be consented to. */
export type Granted = { permissions: string[]; missing: string[] };

/**
 * Holds what was asked for against what is consented for this person. `.default` is exactly what is consented; where nothing is, it asks
 * for all that the registration lists (scopes-oidc, “/.default” [docs]).
 */
export function whatIsGranted(app: App, oid: string, asked: AskedScopes, switches: Switches): Granted {
  const held = consentedFor(app.consent, oid);
  if (asked.all)
    return held.length > 0 ? { permissions: held, missing: [] } : { permissions: [], missing: app.listed };
  const missing = asked.permissions.filter((name) => !held.includes(name));
  return { permissions: switches['identity.scp'] === 'consented' ? held : asked.permissions, missing };
}

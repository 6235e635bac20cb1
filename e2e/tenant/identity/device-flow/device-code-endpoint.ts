import type { Incoming, Outgoing } from '../../transport/message.ts';
import { json } from '../../transport/message.ts';
import { appOf } from '../apps.ts';
import type { EntraError } from '../entra-error.ts';
import { ENTRA, tokenErrorBody } from '../entra-error.ts';
import type { IdentityContext } from '../identity-context.ts';
import { readScopes } from '../permissions.ts';
import { DEVICE_CODE_LIFETIME_MS, POLL_INTERVAL_SECONDS } from './device-grants.ts';

/**
 * Where people type the code. Microsoft's short address leads to this one; here it is below the tenant's own sign-in page, whatever
 * that is served over.
 */
export const DEVICE_PAGE_PATH = '/oauth2/deviceauth';

/** The device authorization endpoint (RFC 8628 §3.1, v2-oauth2-device-code [docs]). */
export function deviceCodeEndpoint(incoming: Incoming, of: IdentityContext): Outgoing {
  const form = new URLSearchParams(incoming.body.toString('utf8'));
  const now = of.world.clock.now();
  const refuse = (problem: EntraError): Outgoing => json(400, tokenErrorBody(problem, now));
  const clientId = form.get('client_id');
  if (clientId === null) return refuse(ENTRA.missing('client_id'));
  const app = appOf(clientId, of);
  if (!app) return refuse(ENTRA.unknownClient(clientId, of.world.organization.displayName));
  const scope = form.get('scope');
  if (!scope) return refuse(ENTRA.missing('scope'));
  const [strange] = readScopes(scope, of.graph).strange;
  if (strange !== undefined) return refuse(ENTRA.strangeScope(app, strange));

  const { deviceCode, userCode } = of.devices.add({
    clientId: app.id,
    scope,
    expires: now + DEVICE_CODE_LIFETIME_MS,
    polledAt: undefined,
    outcome: 'pending',
  });
  const page = `${of.authorizeOrigin}/common${DEVICE_PAGE_PATH}`;
  return json(200, {
    user_code: userCode,
    device_code: deviceCode,
    verification_uri: page,
    expires_in: DEVICE_CODE_LIFETIME_MS / 1000,
    interval: POLL_INTERVAL_SECONDS,
    message: `To sign in, use a web browser to open the page ${page} and enter the code ${userCode} to authenticate.`,
  });
}

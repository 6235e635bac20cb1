import type { EntraError } from '../entra-error.ts';
import { ENTRA } from '../entra-error.ts';
import type { IdentityContext } from '../identity-context.ts';
import type { App } from '../apps.ts';
import { readClaims } from '../claims-request.ts';
import type { Redeemed } from '../redeemed.ts';
import { POLL_INTERVAL_SECONDS } from './device-grants.ts';

/**
 * One poll of a device. A sign-in on another screen proves no authentication context: such a flow cannot carry one (graph-pim.md §8.1
 * [2nd-hand]), so that a client that asks for it is told to go interactive.
 */
export function redeemDeviceCode(
  form: URLSearchParams,
  app: App,
  of: IdentityContext,
): Redeemed | EntraError {
  // Older libraries of Microsoft's call it `code`.
  const value = form.get('device_code') ?? form.get('code');
  if (value === null) return ENTRA.missing('device_code');
  const grant = of.devices.byDeviceCode(value);
  if (!grant) return ENTRA.badDeviceCode;
  if (grant.clientId !== app.id) return ENTRA.otherClient;
  const now = of.world.clock.now();
  if (grant.expires <= now) return ENTRA.expiredDeviceCode;
  const { outcome, polledAt } = grant;
  grant.polledAt = now;
  if (outcome === 'declined') return ENTRA.deviceDeclined;
  if (outcome === 'redeemed') return ENTRA.usedCode;
  if (outcome === 'pending') {
    const tooSoon = polledAt !== undefined && now - polledAt < POLL_INTERVAL_SECONDS * 1000;
    return tooSoon && of.world.switches['identity.deviceSlowDown'] ? ENTRA.slowDown : ENTRA.devicePending;
  }
  const claims = readClaims(form.get('claims'));
  if (!claims) return ENTRA.badClaims;
  const [context] = claims.contexts;
  if (context !== undefined) return ENTRA.stepUpNeeded({ acrs: context });
  if (claims.mfa && !outcome.mfa) return ENTRA.stepUpNeeded({ amr: 'mfa' });
  grant.outcome = 'redeemed';
  return { signIn: outcome, scope: grant.scope, capabilities: claims.capabilities, nonce: undefined };
}

import type { Incoming, Outgoing } from '../transport/message.ts';
import { json, pathOf } from '../transport/message.ts';
import type { IdentityContext } from './identity-context.ts';

/**
 * Whether a sign-in name's domain is managed here or federated elsewhere: what Microsoft's libraries ask before they send a password.
 * A domain that is no tenant's is unknown.
 */
export function userRealm(incoming: Incoming, { tenants, login }: IdentityContext): Outgoing {
  const domain = /(?:@|%40)([\w.-]+)$/i.exec(pathOf(incoming.url))?.[1]?.toLowerCase() ?? '';
  const own = tenants.flatMap(({ world: { organization } }) => [
    organization.domain,
    organization.initialDomain,
  ]);
  if (!own.includes(domain)) return json(200, { ver: '1.0', account_type: 'Unknown' });
  return json(200, {
    ver: '1.0',
    account_type: 'Managed',
    domain_name: domain,
    cloud_instance_name: new URL(login).host,
    cloud_audience_urn: 'urn:federation:MicrosoftOnline',
  });
}

import type { Outgoing } from '../transport/message.ts';
import { json } from '../transport/message.ts';
import type { IdentityContext } from './identity-context.ts';
import { SHARED_NAMES } from './identity-context.ts';
import { issuerOf } from './tokens.ts';

/**
 * The OpenID configuration of the tenant. Under a shared name its addresses keep that name, and the issuer is a pattern that holds
 * `{tenantid}`, as whoever takes people of any tenant must know [docs].
 */
export function discovery(of: IdentityContext, name: string): Outgoing {
  const shared = SHARED_NAMES.includes(name);
  const segment = shared ? name : of.world.organization.id;
  const base = `${of.login}/${segment}`;
  return json(200, {
    token_endpoint: `${base}/oauth2/v2.0/token`,
    token_endpoint_auth_methods_supported: ['client_secret_post', 'private_key_jwt', 'client_secret_basic'],
    jwks_uri: `${base}/discovery/v2.0/keys`,
    response_modes_supported: ['query', 'fragment', 'form_post'],
    subject_types_supported: ['pairwise'],
    id_token_signing_alg_values_supported: ['RS256'],
    response_types_supported: ['code'],
    scopes_supported: ['openid', 'profile', 'email', 'offline_access'],
    issuer: shared ? `${of.login}/{tenantid}/v2.0` : issuerOf(of),
    request_uri_parameter_supported: false,
    userinfo_endpoint: `${of.graph}/oidc/userinfo`,
    authorization_endpoint: `${of.authorizeOrigin}/${segment}/oauth2/v2.0/authorize`,
    device_authorization_endpoint: `${base}/oauth2/v2.0/devicecode`,
    http_logout_supported: true,
    frontchannel_logout_supported: true,
    end_session_endpoint: `${base}/oauth2/v2.0/logout`,
    claims_supported: [
      'sub',
      'iss',
      'aud',
      'exp',
      'iat',
      'nonce',
      'preferred_username',
      'name',
      'tid',
      'oid',
      'ver',
    ],
    tenant_region_scope: shared ? null : of.world.organization.region,
    cloud_instance_name: new URL(of.login).host,
    cloud_graph_host_name: new URL(of.graph).host,
    msgraph_host: new URL(of.graph).host,
  });
}

/** The keys that tokens are signed with. */
export const keys = ({ key }: IdentityContext): Outgoing => json(200, { keys: [key.jwk] });

/** Instance discovery: this host is its own cloud. */
export function instanceDiscovery(of: IdentityContext): Outgoing {
  const { host } = new URL(of.login);
  return json(200, {
    tenant_discovery_endpoint: `${of.login}/${of.world.organization.id}/v2.0/.well-known/openid-configuration`,
    'api-version': '1.1',
    metadata: [{ preferred_network: host, preferred_cache: host, aliases: [host] }],
  });
}

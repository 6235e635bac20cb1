import type { Outgoing } from '../transport/message.ts';
import { json } from '../transport/message.ts';
import type { IdentityContext } from './identity-context.ts';
import { issuerOf } from './tokens.ts';

/** The OpenID configuration of the tenant, whichever of its names it was asked under. */
export function discovery(of: IdentityContext): Outgoing {
  const base = `${of.login}/${of.world.organization.id}`;
  return json(200, {
    token_endpoint: `${base}/oauth2/v2.0/token`,
    token_endpoint_auth_methods_supported: ['client_secret_post', 'private_key_jwt', 'client_secret_basic'],
    jwks_uri: `${base}/discovery/v2.0/keys`,
    response_modes_supported: ['query', 'fragment', 'form_post'],
    subject_types_supported: ['pairwise'],
    id_token_signing_alg_values_supported: ['RS256'],
    response_types_supported: ['code'],
    scopes_supported: ['openid', 'profile', 'email', 'offline_access'],
    issuer: issuerOf(of),
    request_uri_parameter_supported: false,
    userinfo_endpoint: 'https://graph.microsoft.com/oidc/userinfo',
    authorization_endpoint: `${of.authorizeOrigin}/${of.world.organization.id}/oauth2/v2.0/authorize`,
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
    code_challenge_methods_supported: ['S256'],
    tenant_region_scope: 'EU',
    cloud_instance_name: new URL(of.login).host,
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

import type { Connection } from '../../contract/connection.ts';
import { CLOUD_FACTS } from '../clouds.ts';
import { permissionsOf } from '../permissions/permissions.ts';
import { REDIRECT } from './application.ts';

/** What the browser shows once an administrator has consented: nothing listens there, and nothing needs to. */
export const AFTER_CONSENT =
  'After Accept the browser ends on a page at http://localhost that cannot be reached. That is right: the consent is recorded by then, and the address holds admin_consent=True.';

/**
 * The page on which an administrator consents to the connection's whole tier (Entra's v2.0 admin consent endpoint).
 * @param login the sign-in service's origin where it is not the cloud's own: a demo's or a test's
 * @param graph Graph's origin, likewise; without it a demo's permissions are named without a host, which Graph takes for its own
 * @throws Error for the demo cloud without `login`: only a demo or test bundle knows it
 */
export function consentLinkOf(connection: Connection, login?: string, graph?: string): string {
  const { cloud, tenant, clientId, tier } = connection;
  const facts = cloud === 'demo' ? null : CLOUD_FACTS[cloud];
  const signIn = login ?? facts?.login;
  if (signIn === undefined) throw new Error('the demo cloud exists only in a demo build');
  const host = graph ?? facts?.graph;
  const scopes = permissionsOf(tier).map((name) => (host === undefined ? name : `${host}/${name}`));
  return (
    `${signIn}/${encodeURIComponent(tenant)}/v2.0/adminconsent?client_id=${encodeURIComponent(clientId)}` +
    `&scope=${encodeURIComponent(scopes.join(' '))}&redirect_uri=${encodeURIComponent(REDIRECT)}`
  );
}

/** The same page, with one permission more on it. */
export function withPermission(consentLink: string, name: string): string {
  return consentLink.replace(/([?&]scope=)([^&]*)/, (_, key: string, value: string) => {
    const scopes = decodeURIComponent(value).split(' ');
    const host = /^(https?:\/\/[^/]+\/)/.exec(scopes[0] ?? '')?.[1] ?? '';
    return key + encodeURIComponent([...new Set([...scopes, `${host}${name}`])].join(' '));
  });
}

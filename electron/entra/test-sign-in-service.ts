import { fail, ok, type Result } from '../../shared/contract/result.ts';
import type { Network, NetworkAnswer } from '../console/ports.ts';
import type { CloudHosts } from './clouds.ts';

/** Who answers the sign-in page. `home` differs from the tenant for a guest. */
export type ScriptedPerson = {
  readonly name: string;
  readonly upn: string;
  readonly objectId: string;
  readonly tenantId: string;
  readonly home: { readonly objectId: string; readonly tenantId: string };
};

/** What a hostile or broken answer says instead. */
export type Forgery = { readonly state?: string; readonly nonce?: string; readonly tenantId?: string };

const base64 = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/**
 * A sign-in service and a Graph of any cloud, without a socket but the loopback: for hosts a test cannot serve, people of other
 * tenants, and answers the simulated tenant would never give. Graph answers 404 to everything unless the test says otherwise.
 */
export function scriptedService(
  hosts: CloudHosts,
  {
    scopeOf = (asked: string) => asked,
    graph = (): Partial<NetworkAnswer> => ({ status: 404 }),
  }: {
    /** `scope` of a token answer, from the `scope` asked for. */
    scopeOf?: (asked: string) => string;
    graph?: (url: URL) => Partial<NetworkAnswer>;
  } = {},
) {
  const urls: string[] = [];
  const forms: URLSearchParams[] = [];
  const grants = new Map<string, { person: ScriptedPerson; nonce: string | undefined }>();
  let issued = 0;

  const json = (body: object, status = 200): Result<NetworkAnswer, never> =>
    ok({ status, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });

  function token(form: URLSearchParams): Result<NetworkAnswer, never> {
    forms.push(form);
    const grant = grants.get(form.get('code') ?? form.get('refresh_token') ?? '');
    if (!grant) {
      const error_description = 'AADSTS9002313: Invalid request. Request is malformed or invalid.';
      return json({ error: 'invalid_grant', error_description }, 400);
    }
    const { person } = grant;
    issued += 1;
    grants.set(`refresh-${issued}`, { person, nonce: undefined });
    const { objectId, tenantId, name, upn, home } = person;
    const own = { tid: tenantId, oid: objectId, name, preferred_username: upn, sub: objectId };
    const nonce = form.get('code') === null ? undefined : grant.nonce;
    const now = Math.floor(Date.now() / 1000);
    const idToken = { ...own, iss: `${hosts.login}/${tenantId}/v2.0`, iat: now, exp: now + 3600, nonce };
    return json({
      token_type: 'Bearer',
      scope: scopeOf(form.get('scope') ?? ''),
      expires_in: 3600,
      access_token: `access-${issued}`,
      refresh_token: `refresh-${issued}`,
      id_token: `${base64({ alg: 'RS256', typ: 'JWT' })}.${base64(idToken)}.forged`,
      client_info: base64({ uid: home.objectId, utid: home.tenantId }),
    });
  }

  const network: Network = ({ url, body }) => {
    urls.push(url);
    const at = new URL(url);
    if (at.origin === hosts.graph)
      return Promise.resolve(ok({ status: 200, headers: {}, body: '', ...graph(at) }));
    if (at.pathname.endsWith('/token')) return Promise.resolve(token(new URLSearchParams(body)));
    if (!at.pathname.endsWith('/openid-configuration'))
      return Promise.resolve(fail({ reason: 'refused-host', detail: at.host }));
    const of = `${hosts.login}/${at.pathname.split('/')[1] ?? ''}`;
    return Promise.resolve(
      json({
        issuer: `${of}/v2.0`,
        authorization_endpoint: `${of}/oauth2/v2.0/authorize`,
        token_endpoint: `${of}/oauth2/v2.0/token`,
        jwks_uri: `${of}/discovery/v2.0/keys`,
        end_session_endpoint: `${of}/oauth2/v2.0/logout`,
      }),
    );
  };

  /** Posts an answer to the loopback that a sign-in page's address names. */
  async function post(url: string, person: ScriptedPerson, forged: Forgery = {}): Promise<number> {
    const query = new URL(url).searchParams;
    const code = `code-${crypto.randomUUID()}`;
    const who = { ...person, tenantId: forged.tenantId ?? person.tenantId };
    grants.set(code, { person: who, nonce: forged.nonce ?? query.get('nonce') ?? undefined });
    const form = { code, state: forged.state ?? query.get('state') ?? '' };
    const answer = await fetch(query.get('redirect_uri') ?? '', {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams(form).toString(),
    });
    return answer.status;
  }

  /** A visit in which `person` signs in. `pages` are the addresses the browser was sent to. */
  const pages: string[] = [];
  const visit = (person: ScriptedPerson, forged?: Forgery) => ({
    signal: new AbortController().signal,
    openPage: (url: string) => {
      pages.push(url);
      void post(url, person, forged);
      return Promise.resolve(ok(null));
    },
  });
  return { network, urls, forms, pages, visit, post };
}

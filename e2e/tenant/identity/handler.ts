import type { Trouble } from '../transport/listen.ts';
import type { Handler, Incoming, Outgoing } from '../transport/message.ts';
import { json, pathOf } from '../transport/message.ts';
import { authorize } from './authorize.ts';
import { deviceCodeEndpoint, DEVICE_PAGE_PATH } from './device-flow/device-code-endpoint.ts';
import { devicePage } from './device-flow/device-page.ts';
import { discovery, instanceDiscovery, keys } from './discovery.ts';
import { ENTRA, tokenErrorBody } from './entra-error.ts';
import type { IdentityContext } from './identity-context.ts';
import { tenantCalled } from './identity-context.ts';
import { adminConsent } from './consent/admin-consent.ts';
import { errorPage } from './pages/error-page.ts';
import { signOut } from './sign-out.ts';
import { tokenEndpoint } from './token-endpoint.ts';
import { userRealm } from './user-realm.ts';

type Endpoint = {
  path: string;
  /** Anything may follow the path. */
  open?: true;
  methods: readonly string[];
  /** `tenant` is the name the tenant was asked under. */
  answer: (incoming: Incoming, of: IdentityContext, tenant: string) => Outgoing | Promise<Outgoing>;
};

const READ = ['GET', 'HEAD'];

const PAGES = [...READ, 'POST'];

const AUTHORIZE: Endpoint = { path: '/oauth2/v2.0/authorize', methods: PAGES, answer: authorize };
const ADMIN_CONSENT: Endpoint = { path: '/v2.0/adminconsent', methods: PAGES, answer: adminConsent };
const V1_ADMIN_CONSENT: Endpoint = { path: '/adminconsent', methods: PAGES, answer: adminConsent };
const DEVICE_PAGE: Endpoint = { path: DEVICE_PAGE_PATH, methods: PAGES, answer: devicePage };

/** Everything below `/{tenant}`. */
const ENDPOINTS: readonly Endpoint[] = [
  {
    path: '/v2.0/.well-known/openid-configuration',
    methods: READ,
    answer: (_incoming, of, tenant) => discovery(of, tenant),
  },
  {
    path: '/.well-known/openid-configuration',
    methods: READ,
    answer: (_incoming, of, tenant) => discovery(of, tenant),
  },
  { path: '/discovery/v2.0/keys', methods: READ, answer: (_incoming, of) => keys(of) },
  { path: '/discovery/keys', methods: READ, answer: (_incoming, of) => keys(of) },
  { path: '/discovery/instance', methods: READ, answer: (_incoming, of) => instanceDiscovery(of) },
  { path: '/oauth2/v2.0/token', methods: ['POST'], answer: tokenEndpoint },
  { path: '/oauth2/v2.0/devicecode', methods: ['POST'], answer: deviceCodeEndpoint },
  { path: '/oauth2/v2.0/logout', methods: PAGES, answer: signOut },
  { path: '/userrealm/', open: true, methods: READ, answer: userRealm },
];

/** What people see in a browser. */
const BROWSER: readonly Endpoint[] = [DEVICE_PAGE, AUTHORIZE, ADMIN_CONSENT, V1_ADMIN_CONSENT];

/** The identity provider of every tenant of a host; `of` is the one that shared names stand for. `only: 'authorize'` serves what people see alone, as the loopback http listener does. */
export function identityHandler(of: IdentityContext, only?: 'authorize'): Handler {
  const endpoints = only === undefined ? [...ENDPOINTS, ...BROWSER] : BROWSER;
  return (incoming) => {
    of.world.clock.settle();
    return of.faults.around(
      { method: incoming.method, url: incoming.url },
      async () => dated(await answer(incoming, endpoints, of), of),
      (fault) => ({
        status: fault.status,
        headers: { 'Content-Type': 'application/json; charset=utf-8', ...fault.headers },
        body: typeof fault.body === 'string' ? fault.body : JSON.stringify(fault.body ?? {}),
      }),
    );
  };
}

/** The answer to a call that could not be read, or broke on the way. */
export const identityTrouble = (status: Trouble, of: IdentityContext): Outgoing =>
  json(
    status,
    tokenErrorBody(
      { error: 'server_error', code: 90033, message: 'A transient error has occurred.' },
      of.world.clock.now(),
    ),
  );

async function answer(
  incoming: Incoming,
  endpoints: readonly Endpoint[],
  of: IdentityContext,
): Promise<Outgoing> {
  const [, tenant = '', ...rest] = pathOf(incoming.url).split('/');
  const path = `/${rest.join('/')}`.toLowerCase();
  const endpoint = endpoints.find((one) =>
    one.open ? path.startsWith(one.path) : one.path.toLowerCase() === path.replace(/\/+$/, ''),
  );
  if (!endpoint)
    return json(404, {
      error: 'not_found',
      error_description: `Nothing is served at ${pathOf(incoming.url)}.`,
    });
  if (incoming.method === 'OPTIONS')
    return { status: 204, headers: { Allow: endpoint.methods.join(', ') }, body: '' };
  if (!endpoint.methods.includes(incoming.method)) {
    return json(405, { error: 'method_not_allowed' }, { Allow: endpoint.methods.join(', ') });
  }
  const asked = tenantCalled(tenant, of);
  if (asked) return endpoint.answer(incoming, asked, tenant.toLowerCase());
  const problem = /^[\w.-]+$/.test(tenant)
    ? ENTRA.unknownTenant(
        tenant,
        path.endsWith('openid-configuration') ? 'invalid_tenant' : 'invalid_request',
      )
    : ENTRA.badTenantName(decodeURIComponent(tenant));
  return BROWSER.includes(endpoint)
    ? errorPage(problem, of)
    : json(400, tokenErrorBody(problem, of.world.clock.now()));
}

const dated = (outgoing: Outgoing, of: IdentityContext): Outgoing => ({
  ...outgoing,
  headers: { ...outgoing.headers, Date: new Date(of.world.clock.now()).toUTCString() },
});

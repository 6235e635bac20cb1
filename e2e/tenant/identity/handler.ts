import type { Handler, Incoming, Outgoing } from '../transport/message.ts';
import { json, pathOf } from '../transport/message.ts';
import { authorize } from './authorize.ts';
import { discovery, instanceDiscovery, keys } from './discovery.ts';
import { ENTRA, tokenErrorBody } from './entra-error.ts';
import type { IdentityContext } from './identity-context.ts';
import { isTenantName } from './identity-context.ts';
import { errorPage, signedOutPage } from './pages/error-page.ts';
import { tokenEndpoint } from './token-endpoint.ts';

type Endpoint = {
  path: string;
  methods: readonly string[];
  answer: (incoming: Incoming, of: IdentityContext) => Outgoing | Promise<Outgoing>;
};

const READ = ['GET', 'HEAD'];

const AUTHORIZE: Endpoint = { path: '/oauth2/v2.0/authorize', methods: [...READ, 'POST'], answer: authorize };

/** Everything below `/{tenant}`. */
const ENDPOINTS: readonly Endpoint[] = [
  { path: '/v2.0/.well-known/openid-configuration', methods: READ, answer: (_incoming, of) => discovery(of) },
  { path: '/.well-known/openid-configuration', methods: READ, answer: (_incoming, of) => discovery(of) },
  { path: '/discovery/v2.0/keys', methods: READ, answer: (_incoming, of) => keys(of) },
  { path: '/discovery/instance', methods: READ, answer: (_incoming, of) => instanceDiscovery(of) },
  { path: '/oauth2/v2.0/token', methods: ['POST'], answer: tokenEndpoint },
  { path: '/oauth2/v2.0/logout', methods: [...READ, 'POST'], answer: signedOutPage },
  AUTHORIZE,
];

/** The identity provider. `only: 'authorize'` serves the sign-in page alone, as the loopback http listener does. */
export function identityHandler(of: IdentityContext, only?: 'authorize'): Handler {
  const endpoints = only === undefined ? ENDPOINTS : [AUTHORIZE];
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
export const identityTrouble = (status: 413 | 500, of: IdentityContext): Outgoing =>
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
  const path = `/${rest.join('/')}`;
  const endpoint = endpoints.find((one) => one.path.toLowerCase() === path.toLowerCase());
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
  if (!isTenantName(tenant, of)) {
    const problem = ENTRA.unknownTenant(tenant);
    const now = of.world.clock.now();
    return endpoint === AUTHORIZE ? errorPage(problem, now) : json(400, tokenErrorBody(problem, now));
  }
  return endpoint.answer(incoming, of);
}

const dated = (outgoing: Outgoing, of: IdentityContext): Outgoing => ({
  ...outgoing,
  headers: { ...outgoing.headers, Date: new Date(of.world.clock.now()).toUTCString() },
});

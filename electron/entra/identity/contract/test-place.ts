import { afterEach } from 'vitest';
import { startTenant, type TenantOptions } from '../../../../e2e/tenant/start.ts';
import { keysAtHand } from '../../../../e2e/tenant/test-kit/keys-at-hand.ts';
import type { AuthProvider, Identity } from '../../../console/ports.ts';
import { tenantSwitches } from '../../test-each-tenant.ts';
import { nodeNetwork, personAtBrowser, rememberedText } from '../../test-tenant.ts';
import type { CreateAuthProvider } from '../auth-provider-options.ts';

const open: { close: () => Promise<void> }[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((tenant) => tenant.close()));
});

export const MAREN = 'Maren Okafor';
export const LEILA = 'Leila Haddani';

/** A simulated tenant of its own, over real HTTPS, and providers on it. */
export async function place(create: CreateAuthProvider, options: TenantOptions = {}) {
  const tenant = await startTenant({
    ...(await keysAtHand()),
    ...options,
    switches: { ...tenantSwitches(), ...options.switches },
  });
  open.push(tenant);
  const { network, calls, heard } = nodeNetwork(tenant.ca);
  const kept = { cache: rememberedText(), last: rememberedText() };
  /** A provider; a second one is the next run on the same device. */
  const provider = (): AuthProvider =>
    create({
      clientId: tenant.clientId,
      authority: `${tenant.login}/${tenant.tenantId}`,
      graph: tenant.graph,
      network,
      ...kept,
      privateAuthority: true,
      newId: () => crypto.randomUUID(),
    });
  const visit = (name: string, how = {}) => ({
    openPage: personAtBrowser(tenant, name, how),
    signal: new AbortController().signal,
  });
  const signIn = async (auth: AuthProvider, name = MAREN): Promise<Identity> =>
    value(await auth.signIn(visit(name)));
  const command = (path: string, body: object) =>
    fetch(`${tenant.control}${path}`, { method: 'POST', body: JSON.stringify(body) });
  /** The next calls for a token are answered so. */
  const tokensAnswer = (status: number, body: object, times = 1) =>
    command('/faults', {
      method: 'POST',
      path: '/oauth2/v2.0/token',
      times,
      then: { status, headers: {}, body },
    });
  /** How often a token was asked for. */
  const tokenCalls = () => calls.filter((call) => call.endsWith('/token')).length;
  return { tenant, calls, heard, kept, provider, visit, signIn, command, tokensAnswer, tokenCalls };
}

/** What a result holds; a problem fails the test. */
export function value<T>(result: { ok: true; value: T } | { ok: false; problem: unknown }): T {
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

/** What a token says. */
export const claims = (token: string): Record<string, unknown> =>
  JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as Record<string, unknown>;

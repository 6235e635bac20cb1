import https from 'node:https';
import { startTenant, type Tenant, type TenantOptions } from '../../e2e/tenant/start.ts';
import { keysAtHand } from '../../e2e/tenant/test-kit/keys-at-hand.ts';
import { httpsClient } from '../../e2e/tenant/test-kit/https-client.ts';
import { formOf } from '../../e2e/tenant/test-kit/browser.ts';
import { fail, ok, type Result } from '../../shared/contract/result.ts';
import type { Clock, Log, Network, NetworkAnswer, NetworkFailure, SealedText } from '../console/ports.ts';
import { createConnector } from './connector.ts';
import { tenantSwitches } from './test-each-tenant.ts';

/** A `Network` over plain Node for tests of this room: trusts the tenant's authority, tells what never left from what was lost. */
export function nodeNetwork(ca: string) {
  const calls: string[] = [];
  /** Told of each call as it goes out. */
  const heard: ((call: string) => void)[] = [];
  const agent = new https.Agent({ ca });
  const network: Network = ({ method, url, headers, body, timeoutMs }) =>
    new Promise<Result<NetworkAnswer, NetworkFailure>>((resolve) => {
      const call = `${method} ${new URL(url).pathname}`;
      calls.push(call);
      heard.forEach((hear) => hear(call));
      const request = https.request(url, { method, agent, headers, timeout: timeoutMs }, (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('error', (error) => resolve(fail({ reason: 'lost', detail: error.message })));
        response.on('end', () => {
          const named = Object.entries(response.headers).map(([k, v]) => [k, String(v)]);
          const answer = {
            status: response.statusCode ?? 0,
            headers: Object.fromEntries(named) as Record<string, string>,
          };
          resolve(ok({ ...answer, body: Buffer.concat(parts).toString('utf8') }));
        });
      });
      request.on('error', (error: NodeJS.ErrnoException) =>
        resolve(
          fail({ reason: error.code === 'ECONNREFUSED' ? 'unreachable' : 'lost', detail: error.code ?? '' }),
        ),
      );
      request.end(body);
    });
  return { network, calls, heard };
}

/** A sealed text that is only remembered, so that a test can hand it to a second provider: a restart. */
export function rememberedText(): SealedText & { text: () => string | undefined } {
  let kept: string | undefined;
  return {
    text: () => kept,
    load: () => Promise.resolve(kept),
    save: (text) => {
      kept = text;
      return Promise.resolve(ok(null));
    },
    wipe: () => {
      kept = undefined;
      return Promise.resolve();
    },
  };
}

const log: Log = () => undefined;

/** A tenant with a console's Entra on it, and a person who can sign in. */
export async function entraOnTenant(options: TenantOptions = {}) {
  const tenant = await startTenant({
    ...(await keysAtHand()),
    ...options,
    switches: { ...tenantSwitches(), ...options.switches },
  });
  const clock: Clock = {
    now: () => tenant.clock.now(),
    after: () => () => undefined,
    onJump: () => undefined,
  };
  const kept = new Map<string, ReturnType<typeof rememberedText>>();
  const texts = (name: string) => {
    const text = kept.get(name) ?? rememberedText();
    kept.set(name, text);
    return text;
  };
  const { network, calls, heard } = nodeNetwork(tenant.ca);
  /** The connector of one run of the console; a second one with the same texts is a restart. */
  const connector = () =>
    createConnector({
      networkFor: () => network,
      probe: () => Promise.reject(new Error('the network is not tested here')),
      demoHosts: { login: tenant.login, graph: tenant.graph, signInPage: tenant.signInPage },
      clock,
      deviceNow: clock.now,
      log,
      newId: () => crypto.randomUUID(),
      observe: () => undefined,
      texts,
    });
  /** A console on this tenant. */
  const connect = () =>
    connector().connect({
      cloud: 'demo',
      tenant: tenant.tenantId,
      clientId: tenant.clientId,
      tier: 'approver',
    });
  return { tenant, connector, connect, kept, calls, heard };
}

/**
 * What a person's browser does with the sign-in page: picks the persona, verifies what is asked to be verified, lets the form post
 * itself to the loopback. Answers where nobody of that name is on the page by throwing, which fails the test.
 */
export function personAtBrowser(
  tenant: Tenant,
  name: string,
  { withoutMfa = false } = {},
): (url: string) => Promise<Result<null>> {
  return (url) => {
    void (async () => {
      const client = httpsClient(tenant.ca);
      const press = async (page: { text: string; at: string }, label: string, also = {}) => {
        const form = formOf(page.text, page.at);
        const button = form.buttons.find((b) => b.label.startsWith(label));
        if (!button) throw new Error(`no ${label} among ${form.buttons.map((b) => b.label).join('; ')}`);
        const fields = { ...form.fields, ...also, [button.name]: button.value };
        return { text: (await client.send(form.action, post(fields))).text, at: form.action };
      };
      const choice = { text: (await client.send(url)).text, at: url };
      let page = await press(choice, name, withoutMfa ? { no_mfa: '1' } : {});
      while (formOf(page.text, page.at).buttons.some((b) => b.label === 'Verify'))
        page = await press(page, 'Verify');
      const back = formOf(page.text, page.at);
      await client.send(back.action, post(back.fields));
      client.close();
    })();
    return Promise.resolve(ok(null));
  };
}

const post = (fields: Record<string, string>) => ({
  method: 'POST',
  headers: { 'content-type': 'application/x-www-form-urlencoded' },
  body: new URLSearchParams(fields).toString(),
});

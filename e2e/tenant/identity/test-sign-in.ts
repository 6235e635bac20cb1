import { createHash } from 'node:crypto';
import { formOf, press } from '../test-kit/browser.ts';
import type { TestGround } from '../test-kit/each-tenant.ts';
import type { Reply } from '../test-kit/https-client.ts';

export const REDIRECT = 'http://localhost:51234/back';
const VERIFIER = 'a-verifier-that-is-long-enough-for-everybody-0123456789';

export const MAREN = 'Maren Okafor, maren.okafor@contoso.com';
export const LEILA = 'Leila Haddani, leila.haddani@contoso.com';
export const PRIYA = 'Priya Raman, priya.raman@fabrikam.com';

type Given = Record<string, string>;

/** What a desktop client and the person in its browser do against one tenant of the host, `at` = its id or domain. */
export function signingIn(ground: TestGround, at?: string) {
  const address = (path: string): string => `${ground.tenant.login}/${at ?? ground.tenant.tenantId}${path}`;
  const authorizeUrl = (more: Given = {}): string =>
    `${address('/oauth2/v2.0/authorize')}?${new URLSearchParams({
      client_id: ground.tenant.clientId,
      response_type: 'code',
      redirect_uri: REDIRECT,
      scope: `${ground.tenant.graph}/.default openid profile offline_access`,
      state: 's-1',
      client_info: '1',
      code_challenge: createHash('sha256').update(VERIFIER).digest('base64url'),
      code_challenge_method: 'S256',
      ...more,
    }).toString()}`;
  /** Opens an address and presses buttons in turn. */
  const browse = async (url: string, ...labels: string[]): Promise<Reply> => {
    let reply = await ground.client.send(url);
    for (const label of labels) reply = await press(ground.client, reply, url, label);
    return reply;
  };
  const person = (label: string, more: Given = {}, ...then: string[]): Promise<Reply> =>
    browse(authorizeUrl(more), label, ...then);
  const token = (form: Given): Promise<Reply> =>
    ground.client.send(address('/oauth2/v2.0/token'), {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ client_id: ground.tenant.clientId, ...form }).toString(),
    });
  const redeem = (answered: Reply, more: Given = {}): Promise<Reply> =>
    token({
      grant_type: 'authorization_code',
      code: back(answered).get('code') ?? '',
      redirect_uri: REDIRECT,
      code_verifier: VERIFIER,
      ...more,
    });
  const refresh = (refresh_token: string, more: Given = {}): Promise<Reply> =>
    token({
      grant_type: 'refresh_token',
      refresh_token,
      scope: `${ground.tenant.graph}/.default openid offline_access`,
      ...more,
    });
  return { address, authorizeUrl, browse, person, token, redeem, refresh };
}

/** What went back to the app, by name; throws where the answer stays in the browser. */
export function back(answered: Reply): URLSearchParams {
  const { location } = answered.headers;
  if (location === undefined) throw new Error(`nothing went back to the app: ${answered.text.slice(0, 600)}`);
  return new URL(location).searchParams;
}

/** Whether the person stays on a page. */
export const staysInBrowser = ({ headers, text }: Reply): boolean =>
  headers.location === undefined && text.includes('<h1>');

/** The labels of a page's buttons. */
export const buttonsOf = ({ text }: Reply): string[] => formOf(text, '').buttons.map(({ label }) => label);

/** The tokens of an answer. */
export const tokensOf = ({ json }: Reply): Given => json as Given;

import { PublicClientApplication } from '@azure/msal-node';
import { decodeJwt } from 'jose';
import { describe, expect, it } from 'vitest';
import { press } from '../../test-kit/browser.ts';
import { eachTenant } from '../../test-kit/each-tenant.ts';
import type { Reply } from '../../test-kit/https-client.ts';
import { msalNetwork } from '../../test-kit/msal-network.ts';

const ground = eachTenant();
const MAREN = 'Maren Okafor, maren.okafor@contoso.com';
const GRANT = 'urn:ietf:params:oauth:grant-type:device_code';

type Given = Record<string, string>;
type Begun = { user_code: string; device_code: string; verification_uri: string; interval: number };

const post = (path: string, form: Given): Promise<Reply> =>
  ground.client.send(`${ground.tenant.login}/organizations/oauth2/v2.0/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ client_id: ground.tenant.clientId, ...form }).toString(),
  });

const begin = async (form: Given = {}): Promise<Begun> =>
  (await post('devicecode', { scope: 'User.Read openid profile offline_access', ...form })).json as Begun;

const poll = ({ device_code }: Begun, form: Given = {}): Promise<Reply> =>
  post('token', { grant_type: GRANT, device_code, ...form });

/** What a person does in a browser: types the code, and presses a button. */
async function enter(
  { verification_uri, user_code }: Begun,
  button: string,
  also: Given = {},
): Promise<Reply> {
  const first = await ground.client.send(verification_uri);
  const people = await press(ground.client, first, verification_uri, 'Next', { otc: user_code });
  return press(ground.client, people, verification_uri, button, also);
}

describe('signing in on another device', () => {
  it('tells the device what to show, and to wait', async () => {
    const begun = await begin();
    expect(begun).toMatchObject({
      verification_uri: `${ground.tenant.login}/common/oauth2/deviceauth`,
      expires_in: 900,
      interval: 5,
      message: `To sign in, use a web browser to open the page ${begun.verification_uri} and enter the code ${begun.user_code} to authenticate.`,
    });
    expect(begun.user_code).toMatch(/^[A-Z]{9}$/);
    expect(await poll(begun)).toMatchObject({
      status: 400,
      json: { error: 'authorization_pending', error_codes: [70016] },
    });
  });

  it('gives tokens once, after somebody has typed the code and chosen who they are', async () => {
    const begun = await begin();
    const last = await enter({ ...begun, user_code: ` ${begun.user_code.toLowerCase()} ` }, MAREN);
    expect(last.text).toContain('signed in to PIM Desk on your device as maren.okafor@contoso.com');
    const reply = await poll(begun);
    expect(reply).toMatchObject({ status: 200, json: { scope: 'User.Read openid profile' } });
    const tokens = reply.json as Given;
    expect(decodeJwt(tokens['access_token'] ?? '')).toMatchObject({ amr: ['pwd', 'mfa'] });
    const refresh_token = tokens['refresh_token'] ?? '';
    expect((await post('token', { grant_type: 'refresh_token', refresh_token })).status).toBe(200);
    expect((await poll(begun)).json).toMatchObject({ error: 'invalid_grant' });
    // The page of the code again: it is good for one sign-in.
    expect((await enter(begun, 'Next')).text).toContain('That code didn');
  });

  it('proves MFA only where the person does, and never an authentication context', async () => {
    const plain = await begin();
    await enter(plain, MAREN, { no_mfa: '1' });
    const asksMfa = '{"access_token":{"amr":{"values":["mfa"]}}}';
    expect((await poll(plain, { claims: asksMfa })).json).toMatchObject({ error: 'interaction_required' });
    const asksContext = '{"access_token":{"acrs":{"essential":true,"value":"c1"}}}';
    expect((await poll(plain, { claims: asksContext })).json).toMatchObject({
      error: 'interaction_required',
      claims: asksContext,
    });
    const tokens = (await poll(plain)).json as Given;
    expect(decodeJwt(tokens['access_token'] ?? '')).toMatchObject({ amr: ['pwd'] });
  });

  it('ends by “Cancel”, by time, and for a code that is no code', async () => {
    const declined = await begin();
    await enter(declined, 'Cancel');
    expect((await poll(declined)).json).toMatchObject({ error: 'authorization_declined' });
    const late = await begin();
    ground.tenant.clock.advance('PT15M');
    expect((await poll(late)).json).toMatchObject({ error: 'expired_token', error_codes: [70020] });
    expect((await poll({ ...late, device_code: 'x' })).json).toMatchObject({
      error: 'bad_verification_code',
    });
    const wrong = await press(
      ground.client,
      await ground.client.send(late.verification_uri),
      late.verification_uri,
      'Next',
      { otc: late.user_code },
    );
    expect(wrong.status).toBe(400);
    expect(wrong.text).toContain('That code didn');
  });

  it('says slow_down to a hasty device where switched so', async () => {
    const begun = await begin();
    await ground.client.control('POST', '/switches', { 'identity.deviceSlowDown': true });
    expect((await poll(begun)).json).toMatchObject({ error: 'authorization_pending' });
    expect((await poll(begun)).json).toMatchObject({ error: 'slow_down' });
    ground.tenant.clock.advance('PT5S');
    expect((await poll(begun)).json).toMatchObject({ error: 'authorization_pending' });
  });

  it('is begun by an app of this tenant, for scopes that Graph has', async () => {
    expect((await post('devicecode', { client_id: 'nobody', scope: 'User.Read' })).json).toMatchObject({
      error: 'unauthorized_client',
    });
    expect((await post('devicecode', { scope: 'message_all' })).json).toMatchObject({
      error_codes: [650053],
    });
    expect((await post('devicecode', {})).json).toMatchObject({ error_codes: [900144] });
  });

  it('works with Microsoft’s own library, which polls by a short grant type', async () => {
    let entered: Promise<Reply> | undefined;
    // Its first poll comes at once, the second five seconds later: it finds the person done.
    const send: typeof ground.client.send = async (url, options) => {
      if (url.includes('/token')) await entered;
      return ground.client.send(url, options);
    };
    const app = new PublicClientApplication({
      auth: {
        clientId: ground.tenant.clientId,
        authority: `${ground.tenant.login}/organizations`,
        knownAuthorities: [new URL(ground.tenant.login).host],
      },
      system: { networkClient: msalNetwork({ send }) },
    });
    const result = await app.acquireTokenByDeviceCode({
      scopes: ['User.Read'],
      deviceCodeCallback: ({ userCode, verificationUri }) => {
        entered = enter(
          { user_code: userCode, verification_uri: verificationUri, device_code: '', interval: 5 },
          MAREN,
        );
      },
    });
    expect(result).toMatchObject({ tenantId: ground.tenant.tenantId, account: { name: 'Maren Okafor' } });
  });
});

import { describe, expect, it } from 'vitest';
import { press } from '../../test-kit/browser.ts';
import { eachTenant } from '../../test-kit/each-tenant.ts';
import { LEILA, MAREN, back, buttonsOf, signingIn, staysInBrowser } from '../test-sign-in.ts';

const ground = eachTenant();
const { address, browse, person } = signingIn(ground);
const TIER = ['User.Read', 'RoleAssignmentSchedule.ReadWrite.Directory'];

const link = (more: Record<string, string> = {}, path = '/v2.0/adminconsent'): string =>
  `${address(path)}?${new URLSearchParams({
    client_id: ground.tenant.clientId,
    scope: TIER.map((name) => `${ground.tenant.graph}/${name}`).join(' '),
    redirect_uri: 'http://localhost',
    state: '12345',
    ...more,
  }).toString()}`;

const nothing = () => ground.client.control('POST', '/consent', { only: [] });

describe('the admin consent page', () => {
  it('shows the permissions to an administrator, and consents for the whole tenant by Accept', async () => {
    await nothing();
    const page = await browse(link(), LEILA);
    expect(page.text).toContain('Review for your organization');
    for (const name of TIER) expect(page.text).toContain(`<li>${name}</li>`);
    expect(back(await press(ground.client, page, link(), 'Accept')).toString()).toBe(
      new URLSearchParams({
        admin_consent: 'True',
        tenant: ground.tenant.tenantId,
        scope: TIER.map((name) => `${ground.tenant.graph}/${name}`).join(' '),
        state: '12345',
      }).toString(),
    );
    expect(back(await person(MAREN)).get('code')).toMatch(/.{40}/);
  });

  it('ends at “Need admin approval” for everybody else, who may fetch an administrator', async () => {
    await nothing();
    const page = await browse(link(), MAREN);
    expect(staysInBrowser(page)).toBe(true);
    expect(page.text).toContain('<h1>Need admin approval</h1>');
    const choice = await press(ground.client, page, link(), 'Sign in with that account');
    expect(buttonsOf(choice)).toContain(LEILA);
    const accepted = await browse(link(), MAREN, 'Sign in with that account', LEILA, 'Accept');
    expect(back(accepted).get('admin_consent')).toBe('True');
  });

  it.each([
    ['access_denied', 'AADSTS65004: User declined to consent to access the app.'],
    ['consent_required', 'AADSTS65004: The resource owner or authorization server denied the request.'],
  ])('tells the app %s where it was declined', async (error, words) => {
    await ground.client.control('POST', '/switches', { 'identity.adminConsentDeclined': error });
    const told = back(await browse(link(), LEILA, 'Cancel'));
    expect([...told.keys()]).toEqual(['error', 'error_description', 'error_uri', 'admin_consent', 'state']);
    expect(told.get('error')).toBe(error);
    expect(told.get('error_description')).toContain(words);
  });

  it('tells the app of an account of another tenant', async () => {
    const url = link();
    const stranger = await ground.client.send(url, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: 'upn=henrik.aas@fabrikam.com',
    });
    expect(back(stranger).get('error_description')).toContain('AADSTS50020');
  });

  it.each([
    ['an unknown app', { client_id: '11111111-1111-4111-8111-111111111111' }, 'AADSTS700016'],
    ['an address that is not registered', { redirect_uri: 'https://evil.example/' }, 'AADSTS50011'],
  ])('stays in the browser for %s', async (_why, more, words) => {
    const page = await ground.client.send(link(more));
    expect(page.status).toBe(400);
    expect(page.text).toContain(words);
  });

  it('of v1.0 takes no scope: it is about all that the registration lists', async () => {
    await nothing();
    const listed = ['User.Read', 'AuditLog.Read.All'];
    await ground.client.control('POST', '/application', { listed });
    const url = link({ scope: '' }, '/adminconsent');
    const told = back(await browse(url, LEILA, 'Accept'));
    expect([...told.keys()]).toEqual(['admin_consent', 'tenant', 'state']);
    const { json } = await ground.client.control('GET', '/applications');
    expect(json).toMatchObject({ applications: [{ consented: listed }, {}, {}, {}] });
  });
});

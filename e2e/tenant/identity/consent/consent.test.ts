import { decodeJwt } from 'jose';
import { describe, expect, it } from 'vitest';
import { eachTenant } from '../../test-kit/each-tenant.ts';
import { press } from '../../test-kit/browser.ts';
import { LEILA, MAREN, back, buttonsOf, signingIn, staysInBrowser, tokensOf } from '../test-sign-in.ts';

const ground = eachTenant();
const { authorizeUrl, person, redeem, refresh } = signingIn(ground);

const consent = async (change: object): Promise<void> => {
  expect((await ground.client.control('POST', '/consent', change)).status).toBe(200);
};
const scpOf = (token: string | undefined): string[] => String(decodeJwt(token ?? '')['scp']).split(' ');
const UNITS = 'AdministrativeUnit.Read.All';

describe('`.default`', () => {
  it('gives exactly what is consented, and says so', async () => {
    await consent({ only: ['User.Read', 'RoleEligibilitySchedule.ReadWrite.Directory'] });
    const { access_token, scope } = tokensOf(await redeem(await person(MAREN)));
    expect(scpOf(access_token)).toEqual(['User.Read', 'RoleEligibilitySchedule.ReadWrite.Directory']);
    const { graph } = ground.tenant;
    expect(scope).toBe(
      `${graph}/User.Read ${graph}/RoleEligibilitySchedule.ReadWrite.Directory ${graph}/.default openid profile`,
    );
    await ground.client.control('POST', '/switches', { 'identity.echoesDefault': false });
    expect(tokensOf(await redeem(await person(MAREN)))['scope']).not.toContain('.default');
  });

  it('where nothing is consented asks for all that the registration lists', async () => {
    await consent({ only: [] });
    const page = await person(MAREN);
    expect(page.text).toContain('<h1>Need admin approval</h1>');
    expect(staysInBrowser(page)).toBe(true);
    const asked = await person(LEILA);
    expect(asked.text).toContain('<h1>Permissions requested</h1>');
    expect(asked.text).toContain('<li>RoleManagement.ReadWrite.Directory</li>');
  });

  it('follows a change at the next token, and not before', async () => {
    await consent({ only: ['User.Read', UNITS] });
    const { access_token, refresh_token = '' } = tokensOf(await redeem(await person(MAREN)));
    const units = (token: string | undefined) =>
      ground.client.send(`${ground.tenant.graph}/v1.0/directory/administrativeUnits`, {
        headers: { authorization: `Bearer ${token ?? ''}` },
      });
    await consent({ revoke: [UNITS] });
    expect((await units(access_token)).status).toBe(200);
    const next = tokensOf(await refresh(refresh_token));
    expect(scpOf(next['access_token'])).toEqual(['User.Read']);
    expect((await units(next['access_token'])).status).toBe(403);
    await consent({ grant: 'approver' });
    const later = tokensOf(await refresh(next['refresh_token'] ?? ''));
    expect(scpOf(later['access_token'])).toContain('PrivilegedAccess.ReadWrite.AzureAD');
    await consent({ only: [] });
    expect((await refresh(later['refresh_token'] ?? '')).json).toMatchObject({
      error: 'invalid_grant',
      suberror: 'consent_required',
      error_codes: [65001],
    });
  });
});

describe('a single permission that is not consented', () => {
  const scope = `openid offline_access ${UNITS}`;

  it('ends a plain person’s sign-in at “Need admin approval”, from which nothing goes back', async () => {
    await consent({ revoke: [UNITS] });
    const page = await person(MAREN, { scope });
    expect(staysInBrowser(page)).toBe(true);
    expect(page.text).toContain(
      'PIM Desk needs permission to access resources in your organization that only an admin can grant.',
    );
    expect(page.text).toContain('Error Code: 90094');
    expect(buttonsOf(page)).toEqual([
      'Sign in with that account',
      'Return to the application without granting consent',
    ]);
    const url = authorizeUrl({ scope });
    const another = await press(ground.client, page, url, 'Sign in with that account');
    expect(buttonsOf(another)).toContain(LEILA);
    const left = await press(ground.client, page, url, 'Return to the application without granting consent');
    expect(back(left).get('error')).toBe('access_denied');
    expect(back(left).get('error_description')).toMatch(/^AADSTS65004: /);
  });

  it('is asked for on the page where the tenant has such a workflow', async () => {
    await consent({ revoke: [UNITS] });
    await ground.client.control('POST', '/switches', { 'identity.consentCanBeAskedFor': true });
    const page = await person(MAREN, { scope });
    expect(page.text).toContain('<h1>Approval required</h1>');
    expect(page.text).toContain('AADSTS90095');
  });

  it('is consented to by an administrator for themselves, or for everybody', async () => {
    await consent({ revoke: [UNITS] });
    const asked = await person(LEILA, { scope });
    expect(asked.text).toContain('Consent on behalf of your organization');
    const url = authorizeUrl({ scope });
    const mine = tokensOf(await redeem(await press(ground.client, asked, url, 'Accept')));
    expect(scpOf(mine['access_token'])).toEqual([UNITS]);
    expect((await person(MAREN, { scope })).text).toContain('Need admin approval');

    await consent({ revoke: [UNITS] });
    const again = await person(LEILA, { scope });
    await press(ground.client, again, url, 'Accept', { for_all: '1' });
    expect(scpOf(tokensOf(await redeem(await person(MAREN, { scope })))['access_token'])).toEqual([UNITS]);
  });

  it('is consented to by anybody where it takes no administrator, unless the tenant forbids that', async () => {
    await consent({ only: [UNITS] });
    const ask = { scope: 'openid User.Read' };
    const asked = await person(MAREN, ask);
    expect(asked.text).toContain('<li>User.Read</li>');
    expect(asked.text).not.toContain('Consent on behalf');
    const declined = await press(ground.client, asked, authorizeUrl(ask), 'Cancel');
    expect(back(declined).get('error')).toBe('access_denied');
    const mine = await redeem(await press(ground.client, asked, authorizeUrl(ask), 'Accept'));
    expect(scpOf(tokensOf(mine)['access_token'])).toEqual(['User.Read']);
    await consent({ only: [UNITS] });
    await ground.client.control('POST', '/switches', { 'identity.peopleConsent': false });
    expect((await person(MAREN, ask)).text).toContain('Need admin approval');
  });

  it('is refused without a page where there is none: at renewal', async () => {
    const { refresh_token = '' } = tokensOf(await redeem(await person(MAREN)));
    await consent({ revoke: [UNITS] });
    expect((await refresh(refresh_token, { scope: UNITS })).json).toMatchObject({
      error: 'invalid_grant',
      suberror: 'consent_required',
      error_codes: [65001],
    });
    expect((await refresh(refresh_token, { scope: 'message_all' })).json).toMatchObject({
      error: 'invalid_client',
      error_codes: [650053],
    });
  });
});

describe('POST /consent', () => {
  it('names an application that is not there, and a tier nobody has', async () => {
    const nobody = await ground.client.control('POST', '/consent', { clientId: 'x', grant: [] });
    expect(nobody.status).toBe(404);
    expect((await ground.client.control('POST', '/consent', { only: 'everybody' })).status).toBe(400);
    const { json } = await ground.client.control('GET', '/applications');
    expect(json).toMatchObject({
      applications: [{ tenant: 'contoso.com', name: 'PIM Desk', known: true }, {}, {}, {}],
    });
  });
});

import { upToDate } from './ask-for.ts';
import { connecting, consentToTier } from './consent.ts';
import { arrangeFault, clearFaults, expect, tell, test } from './desk-test.ts';

test('a licence that lapses and a role that is missing each say who mends it; mended, the next check sees it', async ({
  launch,
  signIn,
  tenant,
}) => {
  await consentToTier(tenant, 'requestor');
  const desk = await launch({ told: 'hosts', args: connecting(tenant, 'requestor') });
  const { page } = desk;
  const main = page.getByRole('main');
  const row = (title: string) =>
    page.getByRole('row').filter({ has: page.getByRole('button', { name: title }) });
  await signIn(desk, 'Maren Okafor');
  await upToDate(desk);

  await tell(tenant, '/licence', { licence: 'P1' });
  await page.keyboard.press('F5');
  await expect(main.getByText(/no licence for Privileged Identity Management/).first()).toBeVisible();
  await main.getByRole('button', { name: 'Who can grant it' }).first().click();
  await expect(
    main.getByText(
      'Everything this tier is for is blocked by one thing: this tenant lacks Microsoft Entra ID P2 or Microsoft Entra ID Governance. A License Administrator can add it.',
    ),
  ).toBeVisible();
  await expect(row('See my roles and requests')).toContainText('Blocked');
  await tell(tenant, '/licence', { licence: 'P2' });
  await page.getByRole('button', { name: 'Check again' }).click();
  await expect(row('See my roles and requests')).toContainText('Works');
  await page.getByRole('link', { name: /^My roles/ }).click();
  await page.keyboard.press('F5');
  await upToDate(desk);

  // What the documentation asks no role for, and a service may all the same.
  await arrangeFault(tenant, {
    method: 'GET',
    path: 'roleEligibilityScheduleInstances',
    times: 1_000,
    then: {
      status: 403,
      body: {
        error: {
          code: 'Authentication_RequestFromUnsupportedUserRole',
          message: 'User is not in the allowed roles.',
        },
      },
    },
  });
  await page.keyboard.press('F5');
  await expect(main.getByText(/Your directory roles do not allow this\./).first()).toBeVisible();
  await main.getByRole('button', { name: 'Who can grant it' }).first().click();
  await page.getByRole('button', { name: 'Check again' }).click();
  await expect(row('See my roles and requests')).toContainText('Blocked');
  await expect(row('See my roles and requests')).toContainText('A Privileged Role Administrator');
  await clearFaults(tenant);
  await page.getByRole('button', { name: 'Check again' }).click();
  await expect(row('See my roles and requests')).toContainText('Works');
});

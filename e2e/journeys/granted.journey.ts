import type { Feature } from '../../shared/contract/access.ts';
import { FEATURE_NEEDS } from '../../shared/domain/access/features.ts';
import { permissionsOf } from '../../shared/domain/permissions/permissions.ts';
import type { Desk } from '../desk/launch-desk.ts';
import { askFor, upToDate } from './ask-for.ts';
import { connecting, consentToTier } from './consent.ts';
import { expect, ledgerOf, tell, test } from './desk-test.ts';

const MAREN = 'Maren Okafor';

/** The row of a feature on the page of access. */
const row = ({ page }: Desk, feature: Feature) =>
  page.getByRole('row').filter({ has: page.getByRole('button', { name: FEATURE_NEEDS[feature].title }) });

async function openAccess({ page }: Desk): Promise<void> {
  await page.getByRole('button', { name: /Account and theme/ }).click();
  await page.getByRole('menuitem', { name: 'What you may do…' }).click();
  await page.getByRole('heading', { level: 1, name: 'What you may do here' }).waitFor();
}

const checkAgain = async ({ page }: Desk): Promise<void> => {
  await page.getByRole('button', { name: 'Check again' }).click();
  await page
    .getByRole('button', { name: 'Check again' })
    .and(page.locator(':not([aria-disabled])'))
    .waitFor();
};

/** What of the requestor's tier cannot work without each of its permissions. */
const WITHOUT: Readonly<Record<string, readonly Feature[]>> = {
  'RoleEligibilitySchedule.ReadWrite.Directory': ['own-roles', 'more-time'],
  'RoleAssignmentSchedule.ReadWrite.Directory': ['activate', 'more-time'],
  'RoleManagementPolicy.Read.Directory': ['role-rules'],
  'PrivilegedEligibilitySchedule.ReadWrite.AzureADGroup': ['groups'],
  'PrivilegedAssignmentSchedule.ReadWrite.AzureADGroup': ['groups', 'act-in-groups'],
  'RoleManagementPolicy.Read.AzureADGroup': ['group-rules'],
};

test('each permission of the tier missing in turn: what needs it says so and who can grant it; granted, it works', async ({
  launch,
  signIn,
  tenant,
}) => {
  const meant = permissionsOf('requestor').filter((name) => name !== 'User.Read');
  expect(Object.keys(WITHOUT)).toEqual(meant);
  await consentToTier(tenant, 'requestor');
  const desk = await launch({ told: 'hosts', args: connecting(tenant, 'requestor') });
  const { page } = desk;
  await signIn(desk, MAREN);
  await upToDate(desk);
  await openAccess(desk);
  const pages = (await desk.openedPages()).length;
  for (const missing of meant) {
    await test.step(missing, async () => {
      await tell(tenant, '/consent', { revoke: [missing] });
      await checkAgain(desk);
      await expect(page.getByText('1 permission of your tier was not given.')).toBeVisible();
      for (const feature of WITHOUT[missing] ?? []) {
        await expect(row(desk, feature)).toContainText('Blocked');
        await expect(row(desk, feature)).toContainText(missing);
        await expect(row(desk, feature)).toContainText('A Cloud Application Administrator can grant it.');
      }
      await tell(tenant, '/consent', { grant: [missing] });
      await checkAgain(desk);
      await expect(page.getByText('1 permission of your tier was not given.')).toBeHidden();
      for (const feature of WITHOUT[missing] ?? [])
        await expect(row(desk, feature)).not.toContainText('Blocked');
    });
  }
  // None of it took a visit to the sign-in page or another start.
  expect((await desk.openedPages()).length).toBe(pages);
  await page.getByRole('button', { name: 'Back', exact: true }).click();
  await askFor(desk, 'Teams Administrator');
  await expect.poll(async () => (await ledgerOf(tenant)).counts.activations).toBe(1);
});

test('the consent page opens from the row; what is held beyond the tier is named', async ({
  launch,
  signIn,
  tenant,
}) => {
  await consentToTier(tenant, 'requestor', ['Directory.Read.All']);
  await tell(tenant, '/consent', { revoke: ['RoleManagementPolicy.Read.Directory'] });
  const desk = await launch({ told: 'hosts', args: connecting(tenant, 'requestor') });
  const { page } = desk;
  await signIn(desk, MAREN);
  await upToDate(desk);
  await openAccess(desk);
  await expect(page.getByText('This app holds 1 permission that your tier does not need.')).toBeVisible();
  await expect(
    page.getByText('Directory.Read.All', { exact: true }).filter({ visible: true }).first(),
  ).toBeVisible();
  await row(desk, 'role-rules').getByRole('button').click();
  const pages = (await desk.openedPages()).length;
  await page.getByRole('button', { name: 'Open the consent page' }).first().click();
  await expect.poll(async () => (await desk.openedPages()).length).toBe(pages + 1);
  const consent = new URL((await desk.openedPages()).at(-1) ?? '');
  expect(consent.origin).toBe(tenant.login);
  expect(consent.pathname).toMatch(/\/adminconsent$/);
  expect(consent.searchParams.get('client_id')).toBe(tenant.clientId);
});

test('with the requestor’s tier alone one activates and deactivates; approvals say what they would need', async ({
  launch,
  signIn,
  advance,
  inEffect,
  tenant,
}) => {
  await consentToTier(tenant, 'requestor');
  const desk = await launch({ told: 'hosts', args: connecting(tenant, 'requestor') });
  const { page } = desk;
  await signIn(desk, MAREN);
  await upToDate(desk);
  await askFor(desk, 'Teams Administrator');
  await inEffect(desk);
  await page.getByRole('button', { name: 'Done' }).click();
  await advance(desk, 'PT31M');
  await page.getByRole('button', { name: 'Deactivate Teams Administrator' }).first().click();
  await page.getByRole('dialog').getByRole('button', { name: 'Deactivate', exact: true }).click();
  await expect.poll(async () => (await ledgerOf(tenant)).counts.deactivations).toBe(1);

  // Names of what the tier does not let one read: an id, and why.
  await expect(page.getByText(/shown as (an id|ids)/)).toBeVisible();
  await expect(page.getByText(/^Roles you have through a group may not be listed/)).toBeVisible();

  await openAccess(desk);
  await expect(row(desk, 'scope-names')).toContainText('Not in this tier');
  await expect(row(desk, 'scope-names')).toContainText('AdministrativeUnit.Read.All');
});

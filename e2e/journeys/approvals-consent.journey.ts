import { askFor, shown, upToDate } from './ask-for.ts';
import { colleague } from './colleague.ts';
import { connecting, consentToTier } from './consent.ts';
import { expect, ledgerOf, tell, test } from './desk-test.ts';

const SECOND = 'PrivilegedAccess.ReadWrite.AzureAD';
const CLOUD_DEVICE_ADMINISTRATOR = '7698a772-787b-4ac8-901f-60d6b08affd2';

// What the documentation asks for, and what a real tenant was seen to ask for (graph-pim.md §3): both are pinned here.
test.use({
  tenantOptions: { switches: { 'approvals.readScope': 'captured', 'approvals.decideScope': 'captured' } },
});

test('where the service wants the second permission, approvals say so by name; granted, one decides without a restart', async ({
  launch,
  signIn,
  catchUp,
  tenant,
}) => {
  await consentToTier(tenant, 'approver');
  await colleague(tenant, 'maren').ask(CLOUD_DEVICE_ADMINISTRATOR, 'Retire the lost laptops of Oslo.');
  const desk = await launch({ told: 'hosts', args: connecting(tenant, 'approver') });
  const { page } = desk;
  await signIn(desk, 'Leila Haddani');
  await upToDate(desk);
  await catchUp(desk);
  const decide = async () => {
    await page.getByRole('link', { name: /^Approvals/ }).click();
    await page.keyboard.press('F5');
    await page.getByRole('option').first().click();
    await page.keyboard.press('a');
    await page.keyboard.type('Agreed on the phone');
    await page.keyboard.press('Enter');
  };
  await decide();
  await expect(shown(desk, new RegExp(SECOND.replaceAll('.', '\\.')))).toBeVisible();
  expect((await ledgerOf(tenant)).counts.decisions).toBe(0);

  await page.getByRole('button', { name: 'Who can grant it' }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'What you may do here' })).toBeVisible();
  const row = (title: string) =>
    page.getByRole('row').filter({ has: page.getByRole('button', { name: title }) });
  for (const title of ['See what waits for my decision', 'Approve and deny']) {
    await expect(row(title)).toContainText('Blocked');
    await expect(row(title)).toContainText('A Cloud Application Administrator can grant it.');
  }
  // The rest of the tier goes on.
  await expect(row('See my roles and requests')).toContainText('Works');
  await expect(row('Activate and deactivate')).toContainText('Granted, not tried');

  const pages = (await desk.openedPages()).length;
  await tell(tenant, '/consent', { grant: [SECOND] });
  await page.getByRole('button', { name: 'Check again' }).click();
  await expect(row('See what waits for my decision')).toContainText(`Granted through ${SECOND}`);
  // Where it is wanted it is not called too much.
  await expect(page.getByText(/that your tier does not need/)).toBeHidden();
  await decide();
  await expect.poll(async () => (await ledgerOf(tenant)).counts.decisions).toBe(1);
  expect((await desk.openedPages()).length).toBe(pages);
});

test('a requestor without any right to approve still asks, and waits', async ({ launch, signIn, tenant }) => {
  await consentToTier(tenant, 'requestor');
  const desk = await launch({ told: 'hosts', args: connecting(tenant, 'requestor') });
  const { page } = desk;
  await signIn(desk, 'Maren Okafor');
  await upToDate(desk);
  await askFor(desk, 'Cloud Device Administrator');
  await expect(page.getByRole('heading', { name: /^Waiting for approval/ })).toBeVisible();
  await page.getByRole('button', { name: 'Done' }).click();
  await page.getByRole('button', { name: /Account and theme/ }).click();
  await page.getByRole('menuitem', { name: 'What you may do…' }).click();
  const row = page.getByRole('row').filter({ has: page.getByRole('button', { name: 'Approve and deny' }) });
  await expect(row).toContainText('Not in this tier');
  await expect(row).toContainText(SECOND);
});

import type { Desk } from '../desk/launch-desk.ts';
import { askFor, shown, upToDate } from './ask-for.ts';
import { colleague } from './colleague.ts';
import { arrangeFault, clearFaults, expect, ledgerOf, test } from './desk-test.ts';

const WORDS = 'Agreed in the change meeting';

const openApprovals = ({ page }: Desk): Promise<void> =>
  page.getByRole('link', { name: /^Approvals/ }).click();
const options = ({ page }: Desk) => page.getByRole('listbox').getByRole('option');

test.describe('twenty-five requests', () => {
  test.use({ tenantOptions: { size: 'M' } });

  test('one is approved, one denied, one lost and found, one decided by who was faster: each is one decision', async ({
    launch,
    signIn,
    catchUp,
    tenant,
  }) => {
    const desk = await launch();
    const { page } = desk;
    await test.step('what could not be read is never nothing', async () => {
      await arrangeFault(tenant, {
        method: 'GET',
        path: 'approver',
        times: 50,
        then: {
          status: 403,
          headers: {},
          body: { error: { code: 'Authorization_RequestDenied', message: 'no' } },
        },
      });
      await signIn(desk, 'Leila Haddani');
      await openApprovals(desk);
      await expect(page.getByText(/refused|could not be read/i).first()).toBeVisible();
      await expect(page.getByText(/Nothing waits for you/)).toBeHidden();
      await clearFaults(tenant);
      // Not by F5: that would join a reading that is still being refused.
      await catchUp(desk);
    });

    await test.step('one is approved, one denied', async () => {
      await expect(options(desk)).toHaveCount(25);
      await expect(page.getByText('25 wait for you', { exact: true })).toBeVisible();
      await page.getByLabel(/^Justification/).fill(WORDS);
      await page.getByRole('button', { name: /^Approve/ }).click();
      await expect(options(desk)).toHaveCount(24);
      await page.getByLabel(/^Justification/).fill('Say which system and why');
      await page.getByRole('button', { name: /^Deny/ }).click();
      await expect(options(desk)).toHaveCount(23);
      const { counts, entries } = await ledgerOf(tenant);
      expect(counts.decisions).toBe(2);
      expect(entries.map((e) => e.action)).toEqual(['approve', 'deny']);
      // Above all that was decided before, newest first.
      await page.getByRole('tab', { name: 'Decided' }).click();
      await expect(options(desk).nth(0)).toContainText('Denied by you');
      await expect(options(desk).nth(1)).toContainText('Approved by you');
      await expect(page.getByText(/^\d{2,} requests you could decide, since /)).toBeVisible();
      await page.getByRole('tab', { name: 'Waiting' }).click();
    });

    await test.step('a decision whose answer is lost is found by reading', async () => {
      await expect(options(desk)).toHaveCount(23);
      await arrangeFault(tenant, {
        method: 'PATCH',
        path: 'roleAssignmentApprovals',
        then: { drop: 'after' },
      });
      await page.getByLabel(/^Justification/).fill(WORDS);
      await page.getByRole('button', { name: /^Approve/ }).click();
      await expect(page.getByText(/nothing is sent a second time/).first()).toBeVisible();
      await catchUp(desk);
      // It stays on the card, so that whoever waited for it sees how it ended.
      // What became of it; beside it may stand that the service lists it as approved by now.
      await expect(
        options(desk)
          .first()
          .locator('[data-result]', { hasText: /^Approved$/ }),
      ).toBeVisible();
      await expect(page.getByText('22 wait for you', { exact: true })).toBeVisible();
      expect((await ledgerOf(tenant)).counts.decisions).toBe(3);
    });

    await test.step('who was faster is named, nothing is recorded, and what was typed stays', async () => {
      await page.getByLabel('Filter requests').fill('Identity Governance');
      await options(desk).first().click();
      await page.getByLabel(/^Justification/).fill(WORDS);
      const id = await selectedRequest(desk, tenant);
      await colleague(tenant, 'ruben').decide(id, 'Deny', 'Duplicate');
      await page.getByRole('button', { name: /^Approve/ }).click();
      await expect(page.getByText(/Already denied by Ruben Castellane, \d\d:\d\d\./).first()).toBeVisible();
      await expect(page.getByText('Your decision was not recorded.').first()).toBeVisible();
      const { entries } = await ledgerOf(tenant);
      expect(entries.map((e) => e.action)).toEqual(['approve', 'deny', 'approve', 'deny']);
    });
  });
});

/** The id of the request on the card: what its address in the slice is, as the tenant lists it. */
async function selectedRequest({ page }: Desk, tenant: { control: string }): Promise<string> {
  const why = (await page.getByRole('blockquote').first().innerText()).trim();
  const answer = await fetch(`${tenant.control}/exchanges`);
  const { exchanges } = (await answer.json()) as {
    exchanges: { responseBody?: { value?: { id: string; justification?: string }[] } }[];
  };
  const row = exchanges
    .flatMap(({ responseBody }) => responseBody?.value ?? [])
    .find(({ justification }) => justification !== undefined && why.includes(justification));
  if (!row) throw new Error(`nothing listed says “${why}”`);
  return row.id;
}

test('nothing waits, and that was read in full; one’s own request is shown, and not for oneself to decide', async ({
  launch,
  signIn,
  prove,
  catchUp,
  tenant,
}) => {
  const desk = await launch();
  const { page } = desk;
  // Ruben may decide about Security Administrator, through the group, and is eligible for it.
  await signIn(desk, 'Ruben Castellane');
  await openApprovals(desk);
  await expect(shown(desk, /Nothing waits for you/)).toBeVisible();
  await page.getByRole('link', { name: /^My roles/ }).click();
  await prove(desk, 'Ruben Castellane', () => askFor(desk, 'Security Administrator'));
  await page.getByRole('button', { name: 'Done' }).click();
  await catchUp(desk);
  await openApprovals(desk);
  await expect(options(desk)).toHaveCount(1);
  await expect(page.getByText('Your own request. Someone else decides.').first()).toBeVisible();
  await page.getByRole('listbox').focus();
  await page.keyboard.press('Home');
  await expect(page.getByRole('button', { name: /^Approve/ })).toBeDisabled();
  expect((await ledgerOf(tenant)).counts.decisions).toBe(0);
});

test('a request that runs out while it is looked at is over, not decided', async ({
  launch,
  signIn,
  addAccount,
  advance,
  catchUp,
  tenant,
}) => {
  const desk = await launch();
  const { page } = desk;
  await signIn(desk, 'Maren Okafor');
  await askFor(desk, 'Cloud Device Administrator');
  await page.getByRole('button', { name: 'Done' }).click();
  await addAccount(desk, 'Leila Haddani');
  await catchUp(desk);
  await upToDate(desk);
  await openApprovals(desk);
  await expect(options(desk)).toHaveCount(1);
  await page.getByLabel(/^Justification/).fill(WORDS);
  await advance(desk, 'PT24H');
  await expect(shown(desk, /Nobody answered in 24\sh/)).toBeVisible();
  expect((await ledgerOf(tenant)).counts.decisions).toBe(0);
});

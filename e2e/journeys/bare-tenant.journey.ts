import { askFor, shown } from './ask-for.ts';
import { colleague } from './colleague.ts';
import { expect, ledgerOf, tell, test } from './desk-test.ts';

/* Tenants in which something cannot be done at all: the values of switches that `switches-alone.ts` leaves out of the sets. */

test('a tenant without the licence says what is missing, never that there is nothing', async ({
  launch,
  signIn,
  tenant,
}) => {
  await tell(tenant, '/switches', { 'tenant.licence': 'P1' });
  const desk = await launch();
  const { page } = desk;
  await signIn(desk, 'Maren Okafor');
  await expect(shown(desk, /no licence for Privileged Identity Management/)).toBeVisible();
  await expect(shown(desk, /A License Administrator can assign it/)).toBeVisible();
  await expect(page.getByText(/not eligible for any role/)).toBeHidden();
  await page.getByRole('link', { name: /^Approvals/ }).click();
  await expect(shown(desk, /no licence for Privileged Identity Management/)).toBeVisible();
  await expect(page.getByText(/Nothing waits for you/)).toBeHidden();

  // Bought meanwhile: the next reading shows everything.
  await tell(tenant, '/switches', { 'tenant.licence': 'P2' });
  await page.getByRole('link', { name: /^My roles/ }).click();
  await page.keyboard.press('F5');
  await expect(page.getByRole('button', { name: /^Activate Teams Administrator/ })).toBeVisible();
  await expect(page.getByText(/no licence/)).toBeHidden();
});

test('a request that nobody is listed to decide can still be taken back', async ({
  launch,
  signIn,
  addAccount,
  catchUp,
  tenant,
}) => {
  await tell(tenant, '/switches', { 'approvals.defaultApprovers': 'nobody' });
  const desk = await launch();
  const { page } = desk;
  await signIn(desk, 'Leila Haddani');
  await addAccount(desk, 'Maren Okafor');
  await askFor(desk, 'Cloud Device Administrator');
  await expect(page.getByRole('heading', { name: /^Waiting for approval/ })).toBeVisible();
  await page.getByRole('button', { name: 'Done' }).click();
  await catchUp(desk);
  const id = (await ledgerOf(tenant)).entries[0]?.requestId ?? '';
  await expect(colleague(tenant, 'leila').decide(id, 'Approve')).rejects.toThrow(/403/);
  await page
    .getByRole('button', { name: /^Cancel (the )?request/ })
    .first()
    .click();
  await page.getByRole('dialog').getByRole('button', { name: 'Cancel request' }).click();
  await expect(page.getByRole('button', { name: /^Activate Cloud Device Administrator/ })).toBeVisible();
  expect((await ledgerOf(tenant)).counts).toMatchObject({ decisions: 0, cancellations: 1 });
});

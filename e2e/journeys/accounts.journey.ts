import { switchTo } from '../desk/sign-in-as.ts';
import { fillPanel, sendButton, upToDate, WHY } from './ask-for.ts';
import { arrangeFault, clearFaults, expect, ledgerOf, test } from './desk-test.ts';

test('two accounts are switched without losing what was typed, what is on its way, and what was lost', async ({
  launch,
  signIn,
  addAccount,
  catchUp,
  tenant,
}) => {
  const desk = await launch();
  const { page } = desk;
  const send = { method: 'POST', path: 'roleAssignmentScheduleRequests' };
  await signIn(desk, 'Leila Haddani');
  await addAccount(desk, 'Maren Okafor');
  await test.step('what was typed is there when its account is back', async () => {
    await fillPanel(desk, 'Teams Administrator');
    await switchTo(desk, 'Leila Haddani');
    await expect(page.getByLabel('Justification')).toBeHidden();
    await switchTo(desk, 'Maren Okafor');
    await page.getByRole('button', { name: /^Activate Teams Administrator/ }).click();
    await expect(page.getByLabel('Justification')).toHaveValue(WHY);
  });

  await test.step('a call under way is settled for its own account while the other is on screen', async () => {
    await arrangeFault(tenant, { ...send, then: { hold: true, after: true } });
    await sendButton(desk).click();
    await switchTo(desk, 'Leila Haddani');
    await expect.poll(async () => (await ledgerOf(tenant)).counts.activations).toBe(1);
    await clearFaults(tenant);
    await switchTo(desk, 'Maren Okafor');
    await catchUp(desk);
    await expect(page.getByRole('button', { name: 'Deactivate Teams Administrator' }).first()).toBeVisible();
    await expect(page.getByText(/Outcome unknown/)).toBeHidden();
    expect((await ledgerOf(tenant)).counts.activations).toBe(1);
  });

  await test.step('one whose answer was lost is found', async () => {
    await fillPanel(desk, 'Exchange Administrator');
    await arrangeFault(tenant, { ...send, then: { drop: 'after' } });
    await sendButton(desk).click();
    await expect(page.getByText(/nothing is sent a second time/).first()).toBeVisible();
    await switchTo(desk, 'Leila Haddani');
    await upToDate(desk);
    await expect(page.getByText(/Outcome unknown/)).toBeHidden();
    await expect(page.getByRole('button', { name: /Exchange Administrator/ })).toBeHidden();
    await catchUp(desk);
    await switchTo(desk, 'Maren Okafor');
    await expect(
      page.getByRole('button', { name: 'Deactivate Exchange Administrator' }).first(),
    ).toBeVisible();
    expect((await ledgerOf(tenant)).counts.activations).toBe(2);
  });
});

test('both are there at the next start; signing one out leaves the other to go on with', async ({
  launch,
  signIn,
  addAccount,
}) => {
  const first = await launch();
  await signIn(first, 'Leila Haddani');
  await addAccount(first, 'Maren Okafor');
  await upToDate(first);
  await first.quit();

  const next = await launch();
  const { page } = next;
  await expect(page.getByRole('button', { name: /Account and theme.*Maren Okafor/ })).toBeVisible();
  await page.getByRole('button', { name: /Account and theme/ }).click();
  await page.getByRole('menuitem', { name: /^Sign out/ }).click();
  await page.getByRole('button', { name: /^Continue as Leila Haddani/ }).click();
  await expect(page.getByRole('button', { name: /Account and theme.*Leila Haddani/ })).toBeVisible();
  expect(await next.openedPages()).toEqual([]);
});

test('a step-up under way goes on for its own account, whoever is on screen', async ({
  launch,
  signIn,
  addAccount,
  prove,
  catchUp,
  tenant,
}) => {
  const desk = await launch();
  const { page } = desk;
  await signIn(desk, 'Leila Haddani');
  await addAccount(desk, 'Maren Okafor');
  await fillPanel(desk, 'Compliance Administrator');
  await prove(desk, 'Maren Okafor', async () => {
    await sendButton(desk).click();
    await expect(page.getByText('Prove c2 in your browser', { exact: true })).toBeVisible();
    await switchTo(desk, 'Leila Haddani');
  });
  await expect.poll(async () => (await ledgerOf(tenant)).counts.activations).toBe(1);
  await switchTo(desk, 'Maren Okafor');
  await catchUp(desk);
  await expect(
    page.getByRole('button', { name: 'Deactivate Compliance Administrator' }).first(),
  ).toBeVisible();
});

import { expect, ledgerOf, test } from './desk-test.ts';

const ROLE = 'Exchange Administrator';
const WHY = 'Move the mail connector of the Oslo office to the new certificate.';

test('sign in, see my roles, activate one, see it active, give it back', async ({
  launch,
  signIn,
  advance,
  inEffect,
  tenant,
}) => {
  const desk = await launch();
  const { page } = desk;
  await signIn(desk, 'Maren Okafor');

  await expect(page.getByRole('heading', { name: 'My roles' })).toBeVisible();
  await page.getByRole('button', { name: new RegExp(`^Activate ${ROLE}`) }).click();
  await expect(page.getByRole('heading', { name: ROLE })).toBeVisible();
  await page.getByLabel('Justification').fill(WHY);
  await page.getByRole('button', { name: 'Activate', exact: true }).click();
  await inEffect(desk);
  await page.getByRole('button', { name: 'Done' }).click();

  const giveBack = page.getByRole('button', { name: `Deactivate ${ROLE}` }).first();
  await expect(giveBack).toHaveAttribute('aria-disabled', 'true');
  await advance(desk, 'PT6M');
  await expect(giveBack).not.toHaveAttribute('aria-disabled', 'true');
  await giveBack.click();
  await page.getByRole('dialog').getByRole('button', { name: 'Deactivate' }).click();
  await expect(page.getByRole('button', { name: new RegExp(`^Activate ${ROLE}`) })).toBeVisible();

  const ledger = await ledgerOf(tenant);
  expect(ledger.counts).toMatchObject({ activations: 1, decisions: 0, deactivations: 1 });
});

test('the whole of it without a mouse', async ({ launch, signIn, inEffect, tenant }) => {
  const desk = await launch();
  const { page } = desk;
  await signIn(desk, 'Maren Okafor');
  await expect(page.getByRole('button', { name: new RegExp(`^Activate ${ROLE}`) })).toBeVisible();

  await page.keyboard.press('/');
  await page.keyboard.type('exchange whole');
  await expect(page.getByRole('button', { name: /^Activate/ })).toHaveCount(1);
  await page.keyboard.press('Tab');
  for (let i = 0; i < 12; i += 1) {
    const label = await page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
    if (label.startsWith(`Activate ${ROLE}`)) break;
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: ROLE })).toBeVisible();
  for (let i = 0; i < 12; i += 1) {
    if ((await page.evaluate(() => document.activeElement?.tagName)) === 'TEXTAREA') break;
    await page.keyboard.press('Tab');
  }
  await page.keyboard.type(WHY);
  await page.keyboard.press('Control+Enter');
  await inEffect(desk);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: ROLE })).toBeHidden();
  expect((await ledgerOf(tenant)).counts.activations).toBe(1);
});

test('an activation ends by itself, and the screen says so when the service does', async ({
  launch,
  signIn,
  advance,
  inEffect,
}) => {
  const desk = await launch();
  const { page } = desk;
  await signIn(desk, 'Maren Okafor');
  await page.getByRole('button', { name: new RegExp(`^Activate ${ROLE}`) }).click();
  await page.getByLabel('Justification').fill(WHY);
  await page.getByRole('button', { name: 'Activate', exact: true }).click();
  await inEffect(desk);
  await page.getByRole('button', { name: 'Done' }).click();
  await expect(page.getByRole('button', { name: `Deactivate ${ROLE}` }).first()).toBeVisible();
  await advance(desk, 'PT61M');
  await expect(page.getByRole('button', { name: new RegExp(`^Activate ${ROLE}`) })).toBeVisible();
});

test('somebody who is eligible for nothing is told so', async ({ launch, signIn, tenant }) => {
  const nobody = tenant.personas.find((p) => p.can.length === 0) ?? tenant.personas.at(-1);
  if (!nobody) throw new Error('no persona without a role');
  const desk = await launch();
  await signIn(desk, nobody.name);
  await expect(desk.page.getByText(/You are not eligible for any role in Contoso/)).toBeVisible();
});

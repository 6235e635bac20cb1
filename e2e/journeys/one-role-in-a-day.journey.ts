import { expect, ledgerOf, test } from './desk-test.ts';

const ROLE = 'Exchange Administrator';
const WHY = 'Move the mail connector of the Oslo office to the new certificate.';

test('sign in, see my roles; one activated without a mouse ends by itself, one activated with it is given back', async ({
  launch,
  signIn,
  advance,
  inEffect,
  tenant,
}) => {
  const desk = await launch();
  const { page } = desk;
  const activate = page.getByRole('button', { name: new RegExp(`^Activate ${ROLE}`) });
  const giveBack = page.getByRole('button', { name: `Deactivate ${ROLE}` }).first();
  await signIn(desk, 'Maren Okafor');
  await expect(page.getByRole('heading', { name: 'My roles' })).toBeVisible();
  await expect(activate).toBeVisible();

  await test.step('without a mouse', async () => {
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

  await test.step('it ends by itself, and the screen says so when the service does', async () => {
    await expect(giveBack).toBeVisible();
    await advance(desk, 'PT61M');
    await expect(activate).toBeVisible();
  });

  await test.step('with a mouse, given back', async () => {
    await activate.click();
    await expect(page.getByRole('heading', { name: ROLE })).toBeVisible();
    await page.getByLabel('Justification').fill(WHY);
    await page.getByRole('button', { name: 'Activate', exact: true }).click();
    await inEffect(desk);
    await page.getByRole('button', { name: 'Done' }).click();
    await expect(giveBack).toHaveAttribute('aria-disabled', 'true');
    await advance(desk, 'PT6M');
    await expect(giveBack).not.toHaveAttribute('aria-disabled', 'true');
    await giveBack.click();
    await page.getByRole('dialog').getByRole('button', { name: 'Deactivate' }).click();
    await expect(activate).toBeVisible();
    const { counts } = await ledgerOf(tenant);
    expect(counts).toMatchObject({ activations: 2, decisions: 0, deactivations: 1 });
  });
});

test('somebody who is eligible for nothing is told so', async ({ launch, signIn, tenant }) => {
  const nobody = tenant.personas.find((p) => p.can.length === 0) ?? tenant.personas.at(-1);
  if (!nobody) throw new Error('no persona without a role');
  const desk = await launch();
  await signIn(desk, nobody.name);
  await expect(desk.page.getByText(/You are not eligible for any role in Contoso/)).toBeVisible();
});

import { switchTo } from '../desk/sign-in-as.ts';
import { askFor, shown, WHY } from './ask-for.ts';
import { chooseInAccountMenu, findInRoles, switchByKeyboard, tabToNamed } from './by-keyboard.ts';
import { expect, ledgerOf, test } from './desk-test.ts';

/** Asks for an approval by the default approvers, of whom Leila is one. */
const ROLE = 'Cloud Device Administrator';

test('request, wait, decide, hold, give back', async ({
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
  await askFor(desk, ROLE);
  await expect(page.getByRole('heading', { name: /^Waiting for approval/ })).toBeVisible();
  await page.getByRole('button', { name: 'Done' }).click();
  await catchUp(desk);

  await addAccount(desk, 'Leila Haddani');
  await page.getByRole('link', { name: /^Approvals/ }).click();
  await expect(page.getByText(WHY).first()).toBeVisible();
  await page.getByLabel(/^Justification/).fill('Planned for tonight');
  await page.getByRole('button', { name: /^Approve/ }).click();
  await expect(shown(desk, /Nothing waits for you/)).toBeVisible();

  await switchTo(desk, 'Maren Okafor');
  await page.getByRole('link', { name: /^My roles/ }).click();
  await catchUp(desk);
  const giveBack = page.getByRole('button', { name: `Deactivate ${ROLE}` }).first();
  await expect(giveBack).toBeVisible();
  await expect(giveBack).toHaveAttribute('aria-disabled', 'true');
  await advance(desk, 'PT6M');
  await giveBack.click();
  await page.getByRole('dialog').getByRole('button', { name: 'Deactivate' }).click();
  await expect(page.getByRole('button', { name: new RegExp(`^Activate ${ROLE}`) })).toBeVisible();

  expect((await ledgerOf(tenant)).counts).toMatchObject({ activations: 1, decisions: 1, deactivations: 1 });
});

test('the whole of it by keyboard alone', async ({ launch, signIn, prove, advance, catchUp, tenant }) => {
  const desk = await launch();
  const { page } = desk;
  const { keyboard } = page;
  await signIn(desk, 'Leila Haddani');
  await expect(page.getByRole('heading', { name: 'My roles' })).toBeVisible();

  // Another account.
  await prove(desk, 'Maren Okafor', () => chooseInAccountMenu(page, /^Add an account/));
  await expect(page.getByRole('button', { name: new RegExp(`^Activate ${ROLE}`) })).toBeVisible();

  // Ask.
  await findInRoles(desk, 'cloud device');
  await keyboard.press('a');
  await expect(page.getByRole('heading', { name: ROLE })).toBeVisible();
  await tabToNamed(page, /^Justification/);
  await keyboard.type(WHY);
  await keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { name: /^Waiting for approval/ })).toBeVisible();
  await keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: /^Waiting for approval/ })).toBeHidden();
  await catchUp(desk);

  // Decide, as the other.
  await switchByKeyboard(desk, 'Leila Haddani');
  await keyboard.press('Control+2');
  await expect(page.getByText(WHY).first()).toBeVisible();
  await keyboard.press('a');
  await keyboard.type('Planned for tonight');
  await keyboard.press('Enter');
  await expect(shown(desk, /Nothing waits for you/)).toBeVisible();

  // Hold it, and give it back.
  await switchByKeyboard(desk, 'Maren Okafor');
  await keyboard.press('Control+1');
  await catchUp(desk);
  await expect(page.getByRole('button', { name: `Deactivate ${ROLE}` }).first()).toBeVisible();
  await advance(desk, 'PT6M');
  await tabToNamed(page, new RegExp(`^Deactivate ${ROLE}`));
  await keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await tabToNamed(page, /^Deactivate$/);
  await keyboard.press('Enter');
  await expect(page.getByRole('button', { name: new RegExp(`^Activate ${ROLE}`) })).toBeVisible();
  expect((await ledgerOf(tenant)).counts).toMatchObject({ activations: 1, decisions: 1, deactivations: 1 });
});

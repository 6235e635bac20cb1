import type { Page } from 'playwright-core';
import { switchTo } from '../desk/sign-in-as.ts';
import { askFor, shown, WHY } from './ask-for.ts';
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

/** What the focus is on, by its label or its text; nothing where it is on nothing. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const at = document.activeElement === document.body ? null : document.activeElement;
    const label = at?.getAttribute('aria-label') ?? at?.textContent ?? '';
    const labelled = at?.id ? document.querySelector(`label[for="${CSS.escape(at.id)}"]`) : null;
    return `${label} ${labelled?.textContent ?? ''}`.trim();
  });

/** Presses a key until what has the focus is called so. */
async function moveTo(page: Page, key: string, name: RegExp): Promise<void> {
  for (let i = 0; i < 80; i += 1) {
    if (name.test(await focused(page))) return;
    await page.keyboard.press(key);
  }
  throw new Error(`no way by ${key} to ${name}; the focus is on “${await focused(page)}”`);
}
const tabTo = (page: Page, name: RegExp): Promise<void> => moveTo(page, 'Tab', name);

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
  await keyboard.press('/');
  await keyboard.type('cloud device');
  await keyboard.press('Enter');
  await keyboard.press('a');
  await expect(page.getByRole('heading', { name: ROLE })).toBeVisible();
  await tabTo(page, /^Justification/);
  await keyboard.type(WHY);
  await keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { name: /^Waiting for approval/ })).toBeVisible();
  await keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: /^Waiting for approval/ })).toBeHidden();
  await catchUp(desk);

  // Decide, as the other.
  await chooseInAccountMenu(page, /Leila Haddani/);
  await expect(page.getByRole('button', { name: /Account and theme.*Leila Haddani/ })).toBeVisible();
  await keyboard.press('Control+2');
  await expect(page.getByText(WHY).first()).toBeVisible();
  await keyboard.press('a');
  await keyboard.type('Planned for tonight');
  await keyboard.press('Enter');
  await expect(shown(desk, /Nothing waits for you/)).toBeVisible();

  // Hold it, and give it back.
  await chooseInAccountMenu(page, /Maren Okafor/);
  await expect(page.getByRole('button', { name: /Account and theme.*Maren Okafor/ })).toBeVisible();
  await keyboard.press('Control+1');
  await catchUp(desk);
  await expect(page.getByRole('button', { name: `Deactivate ${ROLE}` }).first()).toBeVisible();
  await advance(desk, 'PT6M');
  await tabTo(page, new RegExp(`^Deactivate ${ROLE}`));
  await keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await tabTo(page, /^Deactivate$/);
  await keyboard.press('Enter');
  await expect(page.getByRole('button', { name: new RegExp(`^Activate ${ROLE}`) })).toBeVisible();
  expect((await ledgerOf(tenant)).counts).toMatchObject({ activations: 1, decisions: 1, deactivations: 1 });
});

/** Opens the account's menu and goes down it to what is called so. */
async function chooseInAccountMenu(page: Page, name: RegExp): Promise<void> {
  await tabTo(page, /Account and theme/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menu')).toBeVisible();
  await moveTo(page, 'ArrowDown', name);
  await page.keyboard.press('Enter');
}

import type { Page } from 'playwright-core';
import type { Desk } from '../desk/launch-desk.ts';
import { expect } from './desk-test.ts';

/** What the focus is on, by what labels it, else by its text; nothing where it is on nothing. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const at = document.activeElement === document.body ? null : document.activeElement;
    const labelled = at?.id ? document.querySelector(`label[for="${CSS.escape(at.id)}"]`) : null;
    return (at?.getAttribute('aria-label') ?? labelled?.textContent ?? at?.textContent ?? '').trim();
  });

/** Presses a key until what has the focus is called so. */
async function moveTo(page: Page, key: string, name: RegExp): Promise<void> {
  for (let i = 0; i < 80; i += 1) {
    if (name.test(await focused(page))) return;
    await page.keyboard.press(key);
  }
  throw new Error(`no way by ${key} to ${name}; the focus is on “${await focused(page)}”`);
}

/** Goes to something with Tab alone, by its label or its text. Throws where Tab does not lead there. */
export const tabToNamed = (page: Page, name: RegExp): Promise<void> => moveTo(page, 'Tab', name);

/** Opens the account's menu and goes down it to what is called so. */
export async function chooseInAccountMenu(page: Page, name: RegExp): Promise<void> {
  await tabToNamed(page, /Account and theme/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menu')).toBeVisible();
  await moveTo(page, 'ArrowDown', name);
  await page.keyboard.press('Enter');
}

/** Puts another signed-in account on screen. @param name the persona's display name */
export async function switchByKeyboard({ page }: Desk, name: string): Promise<void> {
  await chooseInAccountMenu(page, new RegExp(name));
  await expect(page.getByRole('button', { name: new RegExp(`Account and theme.*${name}`) })).toBeVisible();
}

/** Narrows one's roles to what was typed and goes to the first row. */
export async function findInRoles({ page }: Desk, typed: string): Promise<void> {
  await page.keyboard.press('/');
  await page.keyboard.press('Control+a');
  await page.keyboard.type(typed);
  await page.keyboard.press('Enter');
}

import type { Browser, Page } from 'playwright-core';
import type { Desk } from './launch-desk.ts';
import { nextSignInPage } from './sign-in-as.ts';

/** Opens the page the console asked for after the ones before, in the user's browser. @param seen how many there were already */
async function openInBrowser(desk: Desk, browser: Browser, seen: number): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(await nextSignInPage(desk, seen));
  return page;
}

/**
 * Goes through the page the console asked for until it says no. @param name the persona's display name
 * @returns the whole page as a person would copy it
 */
export async function meetRefusal(desk: Desk, browser: Browser, name: string, seen: number): Promise<string> {
  const page = await openInBrowser(desk, browser, seen);
  const person = page.getByRole('button', { name: new RegExp(`^${name}\\b`) });
  const refused = page.getByText(/Error Code: \d+/);
  await refused.or(person).first().waitFor();
  if (await person.isVisible()) await person.click();
  await refused.waitFor();
  const text = await page.locator('body').innerText();
  await page.close();
  return text;
}

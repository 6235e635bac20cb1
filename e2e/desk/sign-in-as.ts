import { chromium, type Browser } from 'playwright-core';
import type { Desk } from './launch-desk.ts';

/** The user's own browser: another program than the console's window, with a profile of its own. */
export function openUsersBrowser(leafSpkiSha256: string): Promise<Browser> {
  const executablePath = process.env.PIM_DESK_CHROMIUM;
  return chromium.launch({
    ...(executablePath !== undefined && { executablePath }),
    // The simulated tenant's own certificate, pinned by its key: as if its authority were installed on this machine.
    args: ['--no-sandbox', `--ignore-certificate-errors-spki-list=${leafSpkiSha256}`],
  });
}

/** Waits for the sign-in page the console asked to be opened after the ones before. @param seen how many there were already */
export async function nextSignInPage(desk: Desk, seen: number): Promise<string> {
  for (;;) {
    const page = (await desk.openedPages())[seen];
    if (page !== undefined) return page;
    await new Promise((resolve) => setImmediate(resolve));
  }
}

/**
 * Does something in the console that sends the person to the sign-in page, and what they then do there: pick an account, and prove
 * more where the page asks for it.
 * @param name the persona's display name
 */
export async function visitSignInPage(
  desk: Desk,
  browser: Browser,
  name: string,
  act: () => Promise<unknown>,
): Promise<void> {
  const seen = (await desk.openedPages()).length;
  await act();
  const address = await nextSignInPage(desk, seen);
  const page = await browser.newPage();
  await page.goto(address);
  await page.getByRole('button', { name: new RegExp(`^${name}\\b`) }).click();
  const done = page.getByRole('heading', { name: 'You are signed in to PIM Desk' });
  const verify = page.getByRole('button', { name: 'Verify' });
  await done.or(verify).waitFor();
  if (await verify.isVisible()) await verify.click();
  await done.waitFor();
  await page.close();
}

/** Signs in from the sign-in page of the console. @param name the persona's display name */
export const signInAs = (desk: Desk, browser: Browser, name: string): Promise<void> =>
  visitSignInPage(desk, browser, name, () =>
    desk.page
      .getByRole('button', { name: /^Sign in/ })
      .first()
      .click(),
  );

/** Until this person is the one on screen. */
const onScreen = ({ page }: Desk, name: string): Promise<void> =>
  page.getByRole('button', { name: new RegExp(`Account and theme.*${name}`) }).waitFor();

/** Signs in another account beside the one on screen, which then is on screen. @param name the persona's display name */
export async function addAccount(desk: Desk, browser: Browser, name: string): Promise<void> {
  await visitSignInPage(desk, browser, name, async () => {
    await desk.page.getByRole('button', { name: /Account and theme/ }).click();
    await desk.page.getByRole('menuitem', { name: /^Add an account/ }).click();
  });
  await onScreen(desk, name);
}

/** Puts another signed-in account on screen. @param name the persona's display name */
export async function switchTo(desk: Desk, name: string): Promise<void> {
  await desk.page.getByRole('button', { name: /Account and theme/ }).click();
  await desk.page.getByRole('menuitemradio', { name: new RegExp(`^${name}\\b`) }).click();
  await onScreen(desk, name);
}

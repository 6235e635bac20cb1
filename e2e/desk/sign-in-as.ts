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
 * Signs in as a person does: presses "Sign in" in the console, picks an account on the page that opens, reads that it is done.
 * @param name the persona's display name
 */
export async function signInAs(desk: Desk, browser: Browser, name: string): Promise<void> {
  const seen = (await desk.openedPages()).length;
  await desk.page.getByRole('button', { name: /^Sign in/ }).click();
  const address = await nextSignInPage(desk, seen);
  const page = await browser.newPage();
  await page.goto(address);
  await page.getByRole('button', { name: new RegExp(`^${name}\\b`) }).click();
  await page.getByRole('heading', { name: 'You are signed in to PIM Desk' }).waitFor();
  await page.close();
}

import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { runtime } from '../desk/runtime.ts';
import { nextSignInPage } from '../desk/sign-in-as.ts';
import { expect, test } from './desk-test.ts';

const signInButton = 'Sign in';

/** One file a connection; its name says nothing of the tenant. */
const TOKENS = /^tokens-[0-9a-f]{16}$/;

test('a session is kept without showing a token, taken up without a page, and forgotten by signing out', async ({
  launch,
  signIn,
}, info) => {
  const first = await launch();
  await signIn(first, 'Maren Okafor');
  await expect(first.page.getByRole('heading', { name: 'My roles' })).toBeVisible();
  await first.quit();
  await test.step('nothing the profile holds shows a token', async () => {
    const folder = info.outputPath('profile', 'desk');
    const files = await readdir(folder);
    expect(files.filter((file) => TOKENS.test(file))).toHaveLength(1);
    for (const file of files)
      expect(await readFile(path.join(folder, file), 'latin1')).not.toMatch(
        /eyJ[\w-]{20,}\.|\b1\.R[\w-]{20,}|refresh_token/,
      );
    expect(first.output()).not.toMatch(/eyJ[\w-]{20,}|\b1\.R[\w-]{10,}|Bearer/);
  });

  const next = await launch();
  await expect(next.page.getByRole('heading', { name: 'My roles' })).toBeVisible();
  await expect(next.page.getByText('Maren Okafor').first()).toBeVisible();
  expect(await next.openedPages()).toEqual([]);
  await next.page.getByRole('button', { name: /Account and theme/ }).click();
  await next.page.getByRole('menuitem', { name: 'Sign out' }).click();
  await expect(next.page.getByRole('button', { name: signInButton })).toBeVisible();
  await next.quit();

  const last = await launch();
  await expect(last.page.getByRole('button', { name: signInButton })).toBeVisible();
});

test('the sign-in page can be opened once more and cancelled, is over after five minutes, and is begun again', async ({
  launch,
  signIn,
  advance,
}) => {
  const desk = await launch();
  const { page } = desk;
  await page.getByRole('button', { name: signInButton }).click();
  await expect(page.getByRole('heading', { name: /Finish signing in/ })).toBeVisible();
  const first = await nextSignInPage(desk, 0);
  await page.getByRole('button', { name: /Open the page again/ }).click();
  expect(await nextSignInPage(desk, 1)).toBe(first);
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByRole('button', { name: signInButton })).toBeVisible();

  await page.getByRole('button', { name: signInButton }).click();
  await nextSignInPage(desk, 2);
  // Time goes on by itself, too: a slow machine has ten seconds to look.
  await advance(desk, 'PT4M50S');
  await expect(page.getByRole('heading', { name: /Finish signing in/ })).toBeVisible();
  await advance(desk, 'PT10S');
  await expect(page.getByText('Nobody finished signing in within 5 min.')).toBeVisible();
  await expect(page.getByRole('button', { name: signInButton })).toBeVisible();

  await signIn(desk, 'Maren Okafor');
  await expect(page.getByRole('heading', { name: 'My roles' })).toBeVisible();
});

// Only the stand-in can be told what key store it has; on Electron the system decides.
if (runtime === 'stand-in') {
  test('a device without a key store signs in at each start and says so', async ({
    launch,
    signIn,
  }, info) => {
    const env = { STAND_IN_STORAGE_BACKEND: 'basic_text' };
    const first = await launch({ env });
    await signIn(first, 'Maren Okafor');
    await expect(first.page.getByRole('heading', { name: 'My roles' })).toBeVisible();
    await expect(first.page.getByText(/no key store PIM Desk can trust/)).toBeVisible();
    await first.quit();
    const files = await readdir(info.outputPath('profile', 'desk'));
    expect(files.filter((file) => TOKENS.test(file))).toEqual([]);
    const next = await launch({ env });
    await expect(next.page.getByRole('button', { name: signInButton })).toBeVisible();
  });
}

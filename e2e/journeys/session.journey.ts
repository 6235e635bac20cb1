import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { runtime } from '../desk/runtime.ts';
import { nextSignInPage } from '../desk/sign-in-as.ts';
import { expect, test } from './desk-test.ts';

const signInButton = 'Sign in';

test('the next start takes the session up without a page', async ({ launch, signIn }) => {
  const first = await launch();
  await signIn(first, 'Maren Okafor');
  await expect(first.page.getByRole('heading', { name: 'My roles' })).toBeVisible();
  await first.quit();

  const next = await launch();
  await expect(next.page.getByRole('heading', { name: 'My roles' })).toBeVisible();
  await expect(next.page.getByText('Maren Okafor').first()).toBeVisible();
  expect(await next.openedPages()).toEqual([]);
});

test('signing out forgets the session, on disk too', async ({ launch, signIn }) => {
  const first = await launch();
  await signIn(first, 'Maren Okafor');
  await first.page.getByRole('button', { name: /Account and theme/ }).click();
  await first.page.getByRole('menuitem', { name: 'Sign out' }).click();
  await expect(first.page.getByRole('button', { name: signInButton })).toBeVisible();
  await first.quit();

  const next = await launch();
  await expect(next.page.getByRole('button', { name: signInButton })).toBeVisible();
});

test('a sign-in can be cancelled, and begun again', async ({ launch, signIn }) => {
  const desk = await launch();
  const { page } = desk;
  await page.getByRole('button', { name: signInButton }).click();
  await expect(page.getByRole('heading', { name: /Finish signing in/ })).toBeVisible();
  await nextSignInPage(desk, 0);
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByRole('button', { name: signInButton })).toBeVisible();
  await signIn(desk, 'Maren Okafor');
  await expect(page.getByRole('heading', { name: 'My roles' })).toBeVisible();
});

test('a sign-in nobody finishes ends after five minutes', async ({ launch, advance }) => {
  const desk = await launch();
  const { page } = desk;
  await page.getByRole('button', { name: signInButton }).click();
  await nextSignInPage(desk, 0);
  // Time goes on by itself, too: a slow machine has ten seconds to look.
  await advance(desk, 'PT4M50S');
  await expect(page.getByRole('heading', { name: /Finish signing in/ })).toBeVisible();
  await advance(desk, 'PT10S');
  await expect(page.getByText('Nobody finished signing in within 5 min.')).toBeVisible();
  await expect(page.getByRole('button', { name: signInButton })).toBeVisible();
});

test('the page can be opened once more', async ({ launch }) => {
  const desk = await launch();
  await desk.page.getByRole('button', { name: signInButton }).click();
  const first = await nextSignInPage(desk, 0);
  await desk.page.getByRole('button', { name: /Open the page again/ }).click();
  expect(await nextSignInPage(desk, 1)).toBe(first);
});

/** One file a connection; its name says nothing of the tenant. */
const TOKENS = /^tokens-[0-9a-f]{16}$/;

test('nothing the profile holds shows a token', async ({ launch, signIn }, info) => {
  const desk = await launch();
  await signIn(desk, 'Maren Okafor');
  await expect(desk.page.getByRole('heading', { name: 'My roles' })).toBeVisible();
  await desk.quit();
  const folder = info.outputPath('profile', 'desk');
  const files = await readdir(folder);
  expect(files.filter((file) => TOKENS.test(file))).toHaveLength(1);
  for (const file of files)
    expect(await readFile(path.join(folder, file), 'latin1')).not.toMatch(
      /eyJ[\w-]{20,}\.|\b1\.R[\w-]{20,}|refresh_token/,
    );
  expect(desk.output()).not.toMatch(/eyJ[\w-]{20,}|\b1\.R[\w-]{10,}|Bearer/);
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

import type { Page } from 'playwright-core';
import { nextSignInPage } from '../desk/sign-in-as.ts';
import { list, openAssignments } from './assignments.ts';
import { lookInEach, overflow } from './barriers.ts';
import { expect, tell, test } from './desk-test.ts';

test('a requestor meets no serious barrier in any look', async ({ launch, signIn, inEffect }, info) => {
  const desk = await launch();
  const { page } = desk;
  const look = lookInEach(page, info);
  await expect(page.getByRole('button', { name: 'Sign in' })).toBeVisible();
  await look('sign-in');

  await page.getByRole('button', { name: 'Sign in' }).click();
  await nextSignInPage(desk, 0);
  await look('waiting');
  await page.getByRole('button', { name: 'Cancel' }).click();

  await signIn(desk, 'Maren Okafor');
  await expect(page.getByRole('button', { name: /^Activate/ }).first()).toBeVisible();
  await look('my-roles');

  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await page.getByRole('button', { name: /^Activate Exchange Administrator/ }).click();
  // While the panel slides in, too.
  expect(await overflow(page)).toBe(0);
  await look('panel');
  await page.getByLabel('Justification').fill('Move the mail connector of the Oslo office.');
  await page.getByRole('button', { name: 'Activate', exact: true }).click();
  await inEffect(desk);
  await look('result');
  await page.getByRole('button', { name: 'Done' }).click();

  await page.getByRole('checkbox', { name: /^Select Teams Administrator/ }).check();
  await page.getByRole('checkbox', { name: /^Select Compliance Administrator/ }).check();
  await page.getByRole('button', { name: 'Activate 2 roles…' }).click();
  await page.getByLabel('Justification').fill('Move the mail connector of the Oslo office.');
  await page.getByRole('button', { name: 'Dry run' }).click();
  await expect(page.getByText(/^Dry run .* ago/)).toBeVisible();
  await look('bulk');
  await page.getByRole('button', { name: /^Activate 2 roles$/ }).click();
  await expect(page.getByText('Prove c2 in your browser', { exact: true })).toBeVisible();
  await look('step-up');
  await page.getByRole('button', { name: 'Cancel the sign-in' }).click();
  await expect(page.getByText(/Sign-in was cancelled/).first()).toBeVisible();
  await look('bulk-results');
  await page.getByRole('button', { name: 'Done' }).click();

  await page.getByRole('tab', { name: /^Expired/ }).click();
  await look('expired');
  await page.getByRole('button', { name: /^Renew SharePoint/ }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await look('renew');
  await page.keyboard.press('Escape');
  await page.getByRole('tab', { name: /^Eligible/ }).click();

  await page.setViewportSize({ width: 640, height: 400 });
  await look('at-200-percent');
  expect(await overflow(page)).toBe(0);
});

test('a first hour meets no serious barrier in any look', async ({ launch, signIn, tenant }, info) => {
  const desk = await launch({ told: 'hosts' });
  const { page } = desk;
  const look = lookInEach(page, info);
  await expect(page.getByRole('heading', { name: 'Connect a tenant' })).toBeVisible();
  await look('connect');
  await page.getByRole('button', { name: 'No application yet? Register one' }).click();
  await expect(page.getByRole('tab', { name: 'PowerShell' })).toBeVisible();
  await look('connect-register');
  await page.getByRole('combobox', { name: 'Cloud' }).click();
  await page.getByRole('option', { name: 'Simulated tenant on this device' }).click();
  await page.getByRole('textbox', { name: 'Tenant' }).fill('contoso.com');
  await page.getByRole('textbox', { name: 'Application (client) id' }).fill(tenant.clientId.slice(1));
  await expect(page.getByText(/^Found: tenant id/).first()).toBeVisible();
  await look('connect-typed');
  await page.getByRole('textbox', { name: 'Application (client) id' }).fill(tenant.clientId);
  await page.getByRole('button', { name: 'Connect', exact: true }).click();
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await nextSignInPage(desk, 0);
  await page.getByRole('button', { name: 'The browser shows an error?' }).click();
  await page.getByLabel('Find an error of the sign-in page').fill('AADSTS50011');
  await look('browser-errors');
  await page.getByRole('button', { name: 'Cancel' }).click();
  await tell(tenant, '/consent', { revoke: ['RoleManagementPolicy.Read.Directory'] });
  await signIn(desk, 'Maren Okafor');
  await expect(page.getByRole('heading', { name: 'What you may do here' })).toBeVisible();
  await expect(page.getByRole('table').first()).toBeVisible();
  await page.getByRole('button', { name: 'See what a role asks before sending' }).click();
  await look('access');
  await page.setViewportSize({ width: 640, height: 400 });
  await look('access-at-200-percent');
  expect(await overflow(page)).toBe(0);
  await page.getByRole('button', { name: /Account and theme/ }).click();
  await page.getByRole('menuitem', { name: 'Connections…' }).click();
  await expect(page.getByRole('heading', { name: 'Connections' })).toBeVisible();
  await look('connections');
  expect(await overflow(page)).toBe(0);
});

test.describe('with twenty-five requests', () => {
  test.use({ tenantOptions: { size: 'M' } });

  test('an approver meets no serious barrier in any look', async ({ launch, signIn }, info) => {
    const desk = await launch();
    const { page } = desk;
    const look = lookInEach(page, info);
    await signIn(desk, 'Leila Haddani');
    await page.getByRole('link', { name: /^Approvals/ }).click();
    await expect(page.getByRole('option')).toHaveCount(25);
    await look('approvals');
    await page.getByRole('listbox').focus();
    await page.keyboard.press('d');
    await page.keyboard.type('Say which system and why');
    await look('armed');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('option')).toHaveCount(24);
    await page.getByRole('tab', { name: 'Decided' }).click();
    await expect(page.getByRole('option').first()).toContainText('Denied by you');
    await look('decided');
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog')).toBeVisible();
    await look('keys');
    await page.keyboard.press('Escape');
    await page.getByRole('tab', { name: 'Waiting' }).click();
    await page.setViewportSize({ width: 640, height: 400 });
    await look('at-200-percent');
    expect(await overflow(page)).toBe(0);
  });

  test('an administrator meets no serious barrier in any look', async ({ launch, signIn }, info) => {
    const desk = await launch();
    const { page } = desk;
    const look = lookInEach(page, info);
    await signIn(desk, 'Leila Haddani');
    await openAssignments(desk);
    await look('assignments');
    await page.getByRole('radio', { name: 'By person' }).check();
    await page.getByRole('tab', { name: /^Active/ }).click();
    await page.keyboard.press('Control+a');
    await expect(page.getByRole('group', { name: 'Selected assignments' })).toBeVisible();
    await page.getByRole('button', { name: /end within 14 days$/ }).click();
    await look('assignments-selected');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Add assignments…' }).click();
    await expect(page.getByRole('dialog').getByRole('option').nth(3)).toBeVisible();
    await look('assignments-add');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'More', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Emergency accounts…' }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await look('emergency-accounts');
    await page.keyboard.press('Escape');
    await page.getByRole('tab', { name: /^Expired/ }).click();
    await expect(list(desk)).toBeVisible();
    await page.setViewportSize({ width: 640, height: 400 });
    await look('assignments-at-200-percent');
    expect(await overflow(page)).toBe(0);
  });
});

test('the theme that was chosen is there at the next start', async ({ launch, signIn }) => {
  const desk = await launch();
  await signIn(desk, 'Maren Okafor');
  await desk.page.getByRole('button', { name: /Account and theme/ }).click();
  await desk.page.getByRole('menuitemradio', { name: 'Dark' }).click();
  const isDark = (page: Page) => page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
  await expect.poll(() => isDark(desk.page)).toBe(true);
  await desk.quit();
  const next = await launch();
  await expect.poll(() => isDark(next.page)).toBe(true);
});

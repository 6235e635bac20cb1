import { isDeepStrictEqual } from 'node:util';
import type { Locator } from 'playwright-core';
import { tabTo } from '../desk/keyboard.ts';
import type { Desk } from '../desk/launch-desk.ts';
import type { Tenant } from '../tenant/start.ts';
import type { SettingsSeen } from '../tenant/test-kit/settings-seen.ts';
import { tenantClient } from '../tenant/test-kit/tenant-client.ts';
import { expect } from './desk-test.ts';

/** Goes to the matrix by its key and waits until it was read. */
export async function openMatrix({ page }: Desk): Promise<void> {
  await page.getByRole('link', { name: /^Role settings/ }).waitFor();
  await page.keyboard.press('Control+3');
  await expect(page.getByRole('heading', { name: 'Role settings', level: 1 })).toBeVisible();
  await expect(page.getByRole('grid').getByRole('row').nth(5)).toBeVisible();
}

/** From the matrix: filters by what is typed, goes to the first line of a role and opens it. */
export async function openRole(desk: Desk, name: string, as?: 'member' | 'owner'): Promise<void> {
  const { page } = desk;
  await page.keyboard.press('/');
  await page.keyboard.press('Control+a');
  await page.keyboard.type(name);
  const called = as === undefined ? name : `${name}, As ${as}`;
  // By its whole name: more than one may hold what was typed.
  const line = page.getByRole('grid').getByTitle(called, { exact: true });
  await expect(line).toBeVisible();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+Home');
  for (let lines = 0; !(await holdsFocus(line)); lines += 1) {
    if (lines === 20) throw new Error(`no way down to ${called}`);
    await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name, level: 1, exact: true })).toBeFocused();
  await expect(page.getByRole('tablist', { name: 'Settings of this role' })).toBeVisible();
}

const holdsFocus = (line: Locator): Promise<boolean> =>
  line.evaluate((at) => at.closest('[role=row]')?.contains(document.activeElement) ?? false);

/** One row of the editor, by its setting; not what is grouped within it by the same name. */
export const row = ({ page }: Desk, label: string): Locator =>
  page.getByRole('main').getByRole('group', { name: label, exact: true }).first();

/** Closes the role that is open and opens another. What was changed in the first is discarded. */
export async function openNext(desk: Desk, name: string, as?: 'member' | 'owner'): Promise<void> {
  const discard = foot(desk).getByRole('button', { name: 'Discard' });
  if (await discard.isVisible()) await discard.press('Enter');
  await desk.page.getByRole('heading', { level: 1 }).focus();
  await desk.page.keyboard.press('Escape');
  await expect(desk.page.getByRole('grid')).toBeVisible();
  await openRole(desk, name, as);
}

/** What stands at the foot: what is changed, and how much of it would be refused. */
export const foot = ({ page }: Desk): Locator => page.getByRole('main').locator('footer');

/** The dialog in which a change is reviewed, and in which it is told what became of it. */
export const dialog = ({ page }: Desk): Locator => page.getByRole('dialog');

/** Goes to one of the four tabs of the editor with the keyboard. */
export async function toSettingsTab(desk: Desk, name: RegExp): Promise<void> {
  const { page } = desk;
  const tab = page.getByRole('tab', { name });
  await tabTo(page, page.getByRole('tab', { selected: true }));
  for (let tabs = 0; !(await isFocused(tab)); tabs += 1) {
    if (tabs === 4) throw new Error(`no tab is called ${name}`);
    await page.keyboard.press('ArrowRight');
  }
  await page.keyboard.press('Enter');
  await expect(tab).toHaveAttribute('aria-selected', 'true');
}

const isFocused = (at: Locator): Promise<boolean> =>
  at.evaluate((element) => element === document.activeElement);

/** Types into a field reached with Tab, in place of what stands in it. */
export async function typeInto({ page }: Desk, field: Locator, text: string): Promise<void> {
  await tabTo(page, field);
  await page.keyboard.press('Control+a');
  await page.keyboard.type(text);
}

/** Switches something that is reached with Tab. */
export async function flip({ page }: Desk, at: Locator): Promise<void> {
  await tabTo(page, at);
  await page.keyboard.press('Space');
}

/** Names somebody as an approver, found by the beginning of a name. @param name as it stands in the list */
export async function nameApprover(desk: Desk, typed: string, name: string): Promise<void> {
  const { page } = desk;
  const search = row(desk, 'Approval').getByRole('combobox', { name: 'Add a person or group' });
  await tabTo(page, search);
  await page.keyboard.type(typed);
  const found = page.getByRole('option').filter({ hasText: name });
  await expect(found).toBeVisible();
  for (let steps = 0; (await found.getAttribute('aria-selected')) !== 'true'; steps += 1) {
    if (steps === 12) throw new Error(`no way to ${name}`);
    await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('Enter');
  await expect(row(desk, 'Approval').getByRole('button', { name: `Remove ${name}` })).toBeVisible();
}

/** Ctrl S, from wherever the hand is, and waits for the review. */
export async function review(desk: Desk): Promise<void> {
  await desk.page.keyboard.press('Control+s');
  await expect(dialog(desk).getByRole('heading', { name: /^(Review|Nothing to change)/ })).toBeVisible();
}

/** Presses a button of the dialog with the keyboard. */
export async function pressIn(desk: Desk, name: string | RegExp): Promise<void> {
  await tabTo(desk.page, dialog(desk).getByRole('button', { name }));
  await desk.page.keyboard.press('Enter');
}

/** The rows of a table of the dialog, each as its setting and what stands beside it. */
export async function tableRows(desk: Desk, label: string | RegExp): Promise<string[][]> {
  const rows = dialog(desk).getByRole('table', { name: label }).getByRole('row');
  const all = await rows.evaluateAll((each) =>
    each.map((one) =>
      [...one.querySelectorAll('[role=rowheader], [role=cell]')].map((cell) => cell.textContent.trim()),
    ),
  );
  return all.filter((cells) => cells.length > 0);
}

/** The id of a role's definition, as another client finds it. */
export async function roleIdOf(tenant: Tenant, name: string): Promise<string> {
  const client = tenantClient(tenant);
  try {
    const query = `$filter=${encodeURIComponent(`displayName eq '${name}'`)}`;
    const answer = await client.as('leila').get(`/roleManagement/directory/roleDefinitions?${query}`);
    const [found] = (answer.json as { value: { id: string }[] }).value;
    if (!found) throw new Error(`no role is called ${name}: ${answer.status} ${answer.text}`);
    return found.id;
  } finally {
    client.close();
  }
}

/** Which rules differ between two readings, by their ids, in order. The order of members says nothing. */
export const rulesChanged = (before: SettingsSeen, after: SettingsSeen): string[] =>
  [...new Set([...Object.keys(before.rules), ...Object.keys(after.rules)])]
    .filter((id) => !isDeepStrictEqual(before.rules[id], after.rules[id]))
    .sort();

import type { Locator } from 'playwright-core';
import { tabTo } from '../desk/keyboard.ts';
import type { Desk } from '../desk/launch-desk.ts';
import type { IntentName } from '../../shared/contract/intent-names.ts';
import type { Tenant } from '../tenant/start.ts';
import { rowsOf, tenantClient } from '../tenant/test-kit/tenant-client.ts';
import { expect } from './desk-test.ts';
import { exchangesOf } from './inbox.ts';
import { dialog } from './settings.ts';

/** Who may change assignments. */
export const ADMINISTRATOR = 'Leila Haddani';

/** The list, by role or by person. */
export const list = ({ page }: Desk): Locator => page.getByRole('treegrid', { name: 'Assignments' });

/** Goes to Assignments by its key and waits until all of them were read. */
export async function openAssignments(desk: Desk): Promise<void> {
  const { page } = desk;
  await page.getByRole('link', { name: /^Assignments/ }).waitFor();
  await page.keyboard.press('Control+4');
  await expect(page.getByRole('heading', { name: 'Assignments', level: 1 })).toBeVisible();
  await expect(list(desk)).toHaveAttribute('aria-busy', 'false', { timeout: 30_000 });
}

/** Goes to one of the tabs with the keyboard. */
export async function toTab({ page }: Desk, name: 'Eligible' | 'Active' | 'Expired'): Promise<void> {
  const tab = page.getByRole('tab', { name: new RegExp(`^${name}`) });
  await tabTo(page, page.getByRole('main').getByRole('tab', { selected: true }));
  for (let tabs = 0; !(await isFocused(tab)); tabs += 1) {
    if (tabs === 3) throw new Error(`no tab is called ${name}`);
    await page.keyboard.press('ArrowRight');
  }
  await page.keyboard.press('Enter');
  await expect(tab).toHaveAttribute('aria-selected', 'true');
}

const isFocused = (at: Locator): Promise<boolean> =>
  at.evaluate((element) => element === document.activeElement);

/** Narrows the list to what is typed, and goes to it. */
export async function filter({ page }: Desk, text: string): Promise<void> {
  // A key of the page: where a menu or a field has it, it is theirs.
  await page.keyboard.press('/');
  await expect(page.getByRole('textbox', { name: /^Filter by role/ })).toBeFocused();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

/** The row of somebody, by name, and what they have, as the row is called. @param what "Exchange Administrator, whole tenant" */
export const rowOf = (desk: Desk, who: string, what: string): Locator =>
  list(desk)
    .getByRole('row')
    .filter({
      has: desk.page.getByRole('checkbox', { name: `Select ${who}, ${what}`, exact: true }),
    });

/** What stands in the cells of a row: where, how, from, until. */
export const cellsOf = (row: Locator): Promise<string[]> =>
  row
    .getByRole('gridcell')
    .evaluateAll((cells) =>
      cells.map((cell) => cell.textContent.replaceAll('\u00a0', ' ').trim()).filter((text) => text !== ''),
    );

/** Narrows the list to somebody and walks down to one of their rows. */
export async function goToRow(desk: Desk, who: string, what: string): Promise<Locator> {
  const { page } = desk;
  await filter(desk, who);
  const row = rowOf(desk, who, what);
  await expect(row).toBeVisible();
  await page.keyboard.press('Home');
  for (let lines = 0; !(await isFocused(row)); lines += 1) {
    if (lines === 30) throw new Error(`no way down to ${who}, ${what}`);
    await page.keyboard.press('ArrowDown');
  }
  return row;
}

/** Opens the menu of the row that has the focus. */
export async function openRowMenu({ page }: Desk): Promise<Locator> {
  await page.keyboard.press('Enter');
  const menu = page.getByRole('menu', { name: 'What can be done' });
  await expect(menu).toBeVisible();
  return menu;
}

/** Goes to one of somebody's rows and chooses from its menu, which opens a dialog. @param item "Extend…" */
export async function chooseOfRow(desk: Desk, who: string, what: string, item: string): Promise<void> {
  const { page } = desk;
  await goToRow(desk, who, what);
  const menu = await openRowMenu(desk);
  await tabTo(page, menu.getByRole('menuitem', { name: item }), 'ArrowDown');
  await page.keyboard.press('Enter');
  await expect(dialog(desk).getByRole('heading').first()).toBeVisible();
}

/** Opens the dialog that assigns. */
export async function openAdding(desk: Desk): Promise<void> {
  const { page } = desk;
  await tabTo(page, page.getByRole('button', { name: 'Add assignments…' }));
  await page.keyboard.press('Enter');
  await expect(dialog(desk).getByRole('heading', { name: 'Add assignments' })).toBeVisible();
  await expect(dialog(desk).getByRole('option').nth(3)).toBeVisible();
}

/** Chooses a role in the dialog: found by typing, taken with Space. */
export async function chooseRole(desk: Desk, name: string): Promise<void> {
  const { page } = desk;
  await tabTo(page, dialog(desk).getByRole('textbox', { name: 'Filter: Roles and groups' }));
  await page.keyboard.press('Control+a');
  await page.keyboard.type(name);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Space');
  await expect(dialog(desk).getByRole('button', { name: `Remove ${name}`, exact: true })).toBeVisible();
}

/** Adds somebody in the dialog, found by the beginning of a name, or by an object id. @param name as it is called then */
export async function addPrincipal(desk: Desk, typed: string, name = typed): Promise<void> {
  const { page } = desk;
  const search = dialog(desk).getByRole('combobox', { name: /^Add a person or group/ });
  await tabTo(page, search);
  await page.keyboard.type(typed);
  const found = dialog(desk)
    .getByRole('listbox', { name: 'People and groups' })
    .getByRole('option')
    .filter({ hasText: name });
  await expect(found).toBeVisible();
  for (let steps = 0; (await found.getAttribute('aria-selected')) !== 'true'; steps += 1) {
    if (steps === 12) throw new Error(`no way to ${name}`);
    await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('Enter');
  await expect(dialog(desk).getByRole('button', { name: `Remove ${name}`, exact: true })).toBeVisible();
}

/** Chooses one of a group of choices in the dialog with the arrows. @param group "How" @param label "Active" */
export async function choose(desk: Desk, group: string, label: string | RegExp): Promise<void> {
  const { page } = desk;
  const choices = dialog(desk).getByRole('group', { name: group, exact: true });
  await tabTo(page, choices.getByRole('radio', { checked: true }));
  const wanted = choices.getByRole('radio', { name: label });
  for (let steps = 0; !(await wanted.isChecked()); steps += 1) {
    if (steps === 8) throw new Error(`no way to ${String(label)} of ${group}`);
    await page.keyboard.press('ArrowRight');
  }
}

/** Has it end at a day and a time of this device's clock. @param group "End", "New end" @param at ms, of a whole minute */
export async function chooseEnd(desk: Desk, group: string, at: number): Promise<void> {
  const { page } = desk;
  await choose(desk, group, 'At a time…');
  const local = new Date(at);
  const two = (value: number): string => String(value).padStart(2, '0');
  // Playwright's own way for a field whose parts are the browser's.
  await dialog(desk)
    .getByLabel(`${group} day`)
    .fill(`${local.getFullYear()}-${two(local.getMonth() + 1)}-${two(local.getDate())}`);
  const time = dialog(desk).getByLabel(`${group} time`);
  await tabTo(page, time);
  await page.keyboard.press('Control+a');
  await page.keyboard.type(`${two(local.getHours())}:${two(local.getMinutes())}`);
}

/** Says why in the dialog. */
export async function justify(desk: Desk, text: string): Promise<void> {
  const { page } = desk;
  await tabTo(page, dialog(desk).getByRole('textbox', { name: /^Justification/ }));
  await page.keyboard.press('Control+a');
  await page.keyboard.type(text);
}

/** Ctrl Enter, and waits until what it would do is there. @param title of the review */
export async function toReview(desk: Desk, title: string | RegExp): Promise<void> {
  await desk.page.keyboard.press('Control+Enter');
  await expect(dialog(desk).getByRole('heading', { name: title })).toBeVisible({ timeout: 30_000 });
}

/** The rows of a list of the dialog, each as its text. @param name "Done when you confirm", "Not done", "What became of each" */
export const rowsIn = (desk: Desk, name: string): Promise<string[]> =>
  dialog(desk)
    .getByRole('list', { name, exact: true })
    .getByRole('listitem')
    .evaluateAll((rows) => rows.map((row) => row.textContent.replaceAll('\u00a0', ' ').trim()));

/** Ctrl Enter in the review, and waits until what became of it is told. @param title of the run once it is over */
export async function send(desk: Desk, title: string | RegExp): Promise<void> {
  await desk.page.keyboard.press('Control+Enter');
  await expect(dialog(desk).getByRole('heading', { name: title })).toBeVisible({ timeout: 30_000 });
}

/** Leaves the dialog over a run and puts the run away. */
export async function putAway(desk: Desk): Promise<void> {
  const { page } = desk;
  const away = dialog(desk).getByRole('button', { name: /^(Put away|Leave the rest)$/ });
  await tabTo(page, away);
  await page.keyboard.press('Enter');
  await expect(dialog(desk)).toBeHidden();
}

/** The change under way or over: its line above the list. */
export const runLine = ({ page }: Desk): Locator =>
  page.getByRole('region', { name: 'Changing assignments' });

/** Requests that were sent to be carried out, in their order: not those that only try. */
export async function requestsSent(
  tenant: Tenant,
): Promise<
  { readonly action: string; readonly side: 'eligible' | 'active'; readonly principalId: string }[]
> {
  const set = /\/(?:role)?(?<side>eligibility|assignment)ScheduleRequests$/i;
  return (await exchangesOf(tenant)).flatMap(({ method, path, requestBody }) => {
    const side = set.exec(path)?.groups?.['side']?.toLowerCase();
    const body = requestBody as
      { action: string; principalId: string; isValidationOnly?: boolean } | undefined;
    if (method !== 'POST' || side === undefined || !body || body.isValidationOnly === true) return [];
    const { action, principalId } = body;
    return [
      { action, side: side === 'eligibility' ? ('eligible' as const) : ('active' as const), principalId },
    ];
  });
}

/** The object id of somebody of the list by name, as another client finds it. */
export async function holderOf(tenant: Tenant, name: string): Promise<string> {
  const client = tenantClient(tenant);
  try {
    for (const set of ['roleAssignmentScheduleInstances', 'roleEligibilityScheduleInstances']) {
      const answer = await client.as('leila').get(`/roleManagement/directory/${set}?$expand=principal`);
      if (answer.status !== 200) throw new Error(`the tenant answered ${answer.status}: ${answer.text}`);
      const rows = rowsOf(answer) as { principalId: string; principal: { displayName: string } | null }[];
      const found = rows.find(({ principal }) => principal?.displayName === name);
      if (found) return found.principalId;
    }
    throw new Error(`nobody who has something is called ${name}`);
  } finally {
    client.close();
  }
}

/** Asks main for something past the screen, as a page somebody took over would. @returns main's answer */
export const askMain = ({ page }: Desk, intent: IntentName, input: unknown): Promise<unknown> =>
  page.evaluate(
    async ([name, text]) => {
      const { intents } = (
        window as unknown as { pim: { intents: Record<string, (text: string) => Promise<string>> } }
      ).pim;
      return JSON.parse((await intents[name]?.(text)) ?? 'null') as unknown;
    },
    [intent, JSON.stringify(input)] as const,
  );

/** Forgets what was called so far, so that only what comes is counted. */
export async function countAnew(tenant: Tenant): Promise<void> {
  await fetch(`${tenant.control}/exchanges`, { method: 'DELETE' });
}

/** A moment so many days from now by the tenant's clock, in ms, of a whole minute. */
export const inDays = (tenant: Tenant, days: number): number =>
  Math.floor((tenant.clock.now() + days * 86_400_000) / 60_000) * 60_000;

/** A moment as the service says it, to the minute. @param at ms @returns such as `2027-01-20T19:36` */
export const toTheMinute = (at: number): string => new Date(at).toISOString().slice(0, 16);

import type { Desk } from '../desk/launch-desk.ts';
import { tabTo } from '../desk/keyboard.ts';
import type { Exchange, Tenant } from '../tenant/start.ts';
import type { SettingsSeen } from '../tenant/test-kit/settings-seen.ts';
import { expect } from './desk-test.ts';

/** Who may write role settings. */
export const ADMINISTRATOR = 'Leila Haddani';

export type InForce = ReadonlyMap<string, SettingsSeen>;

/** Goes to the matrix by its key and waits until all of it was read. */
export async function openMatrix({ page }: Desk): Promise<void> {
  await page.getByRole('link', { name: /^Role settings/ }).waitFor();
  await page.keyboard.press('Control+3');
  await expect(page.getByRole('grid', { name: 'Role settings' }).getByRole('row').nth(2)).toBeVisible();
}

/** A role's row. @param name its name, whole */
export const rowOf = ({ page }: Desk, name: string) =>
  page.getByRole('row').filter({ has: page.getByRole('checkbox', { name: `Select ${name}`, exact: true }) });

/** Selects roles one after the other: found by typing, taken with Space. */
export async function selectRoles(desk: Desk, names: readonly string[]): Promise<void> {
  const { page } = desk;
  for (const name of names) {
    await filter(desk, name);
    // The filter leads to the first row; what is above it is only a tier's head.
    await page.keyboard.press('Enter');
    const box = page.getByRole('checkbox', { name: `Select ${name}`, exact: true });
    for (let i = 0; i < 10 && !(await isInRow(desk, name)); i += 1) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Space');
    await expect(box).toBeChecked();
  }
  await filter(desk, '');
  await expect(page.getByText(`${names.length} selected`, { exact: true })).toBeVisible();
}

/** Narrows the matrix to what is typed, as rows out of sight are not drawn. */
export async function filter({ page }: Desk, text: string): Promise<void> {
  await page.keyboard.press('/');
  await expect(page.getByRole('textbox', { name: 'Filter roles and groups' })).toBeFocused();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
  await page.keyboard.type(text);
  if (text === '') await page.keyboard.press('Enter');
}

const isInRow = (desk: Desk, name: string): Promise<boolean> =>
  rowOf(desk, name).evaluate((row) => row.contains(document.activeElement));

/** Selects all roles and no group. */
export async function selectAllRoles(desk: Desk): Promise<void> {
  const { page } = desk;
  await tabTo(page, page.getByRole('radio', { name: 'All', exact: true }));
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: 'Entra roles' })).toBeChecked();
  await page.keyboard.press('Control+a');
}

/** Selects all roles whose name has a text in it. @returns how many */
export async function selectLike(desk: Desk, text: string): Promise<number> {
  const { page } = desk;
  await filter(desk, text);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+a');
  const said = await page.getByText(/^\d+ selected$/).textContent();
  return Number.parseInt(said ?? '', 10);
}

/**
 * Goes to a button with the keys and presses it: in a dialog backwards, as its buttons are at its end, which may be two stops a role away.
 */
export async function press({ page }: Desk, name: string | RegExp): Promise<void> {
  const button = page.getByRole('button', { name, exact: true }).first();
  await tabTo(page, button, (await page.getByRole('dialog').isVisible()) ? 'Shift+Tab' : 'Tab');
  await page.keyboard.press('Enter');
}

/** In the dialog of what is selected: copies from a role, and looks through the plan. */
export async function planCopyFrom(desk: Desk, from: string): Promise<void> {
  const { page } = desk;
  await press(desk, 'Copy settings from…');
  const field = page.getByRole('textbox', { name: 'Filter: Copy from' });
  await tabTo(page, field);
  await page.keyboard.type(from);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Space');
  await expect(page.getByRole('option', { name: from, exact: true })).toHaveAttribute(
    'aria-selected',
    'true',
  );
  await press(desk, 'Review…');
}

/** The save under way or over: its line on the page, or its dialog. */
export const runLine = ({ page }: Desk) => page.getByRole('region', { name: 'Saving role settings' });

/** Writes of rules that the service carried out, in their order: `<role or group> <rule>`. */
export async function rulesWritten(tenant: Tenant): Promise<string[]> {
  const answer = await fetch(`${tenant.control}/ledger`);
  const { entries } = (await answer.json()) as {
    entries: { kind: string; roleDefinitionId: string; requestId: string }[];
  };
  return entries
    .filter(({ kind }) => kind === 'setting')
    .map(({ roleDefinitionId, requestId }) => `${roleDefinitionId} ${requestId}`);
}

/** Every rule that is not as it was: `<role> <rule>`. What they all name alike, when and by whom, is no rule. */
export function rulesChanged(before: InForce, after: InForce): string[] {
  expect([...after.keys()].sort()).toEqual([...before.keys()].sort());
  return [...after].flatMap(([role, { rules }]) => {
    const was = before.get(role)?.rules ?? {};
    expect(Object.keys(rules).sort()).toEqual(Object.keys(was).sort());
    return Object.keys(rules)
      .filter((id) => JSON.stringify(rules[id]) !== JSON.stringify(was[id]))
      .map((id) => `${role} ${id}`);
  });
}

/** PATCHes that reached the service, by the rule they are about, with each body as text. */
export function sentByRule(exchanges: readonly Exchange[]): Map<string, string[]> {
  const sent = new Map<string, string[]>();
  for (const { method, path, requestBody } of exchanges)
    if (method === 'PATCH') sent.set(path, [...(sent.get(path) ?? []), JSON.stringify(requestBody)]);
  return sent;
}

import type { Locator } from 'playwright-core';
import type { Stage } from './stage.ts';

/** Who may read and write role settings. */
export const LEILA = 'Leila Haddani';

export const grid = ({ page }: Stage): Locator => page.getByRole('grid', { name: 'Role settings' });

/** Goes to the matrix, as it comes. */
export const toMatrix = ({ page }: Stage) => page.getByRole('link', { name: /^Role settings/ }).click();

/** Signs an administrator in and waits for the matrix. */
export async function matrixOf(stage: Stage, name: string): Promise<void> {
  await stage.signIn(name);
  await toMatrix(stage);
  await grid(stage).getByText('Global Administrator').waitFor({ timeout: 60_000 });
}

export const typeFilter = ({ page }: Stage, text: string) =>
  page.getByRole('textbox', { name: 'Filter roles and groups' }).fill(text);

/** Opens one role's settings from the matrix. @param title its name; a group's with `, member` or `, owner` */
export async function openRole(stage: Stage, title: string): Promise<void> {
  const { page } = stage;
  await typeFilter(stage, title.split(',')[0] ?? title);
  await grid(stage).getByTitle(title, { exact: true }).dblclick();
  await page.getByRole('tablist', { name: 'Settings of this role' }).waitFor();
}

/** One row of the editor. @param label its setting */
export const settingRow = ({ page }: Stage, label: string): Locator =>
  page.getByRole('main').getByRole('group', { name: label, exact: true });

export const settingsTab = ({ page }: Stage, name: RegExp) => page.getByRole('tab', { name }).click();

/** Names an approver. @param typed the beginning of the name @param name as it stands in the list */
export async function nameApprover(stage: Stage, typed: string, name: string): Promise<void> {
  const approval = settingRow(stage, 'Approval');
  await approval.getByRole('combobox', { name: 'Add a person or group' }).fill(typed);
  await stage.page.getByRole('option').filter({ hasText: name }).first().click();
  await approval.getByRole('button', { name: `Remove ${name}` }).waitFor();
}

/** Selects roles in the matrix, one after the other. */
export async function selectRoles(stage: Stage, names: readonly string[]): Promise<void> {
  const { page } = stage;
  for (const name of names) {
    await typeFilter(stage, name);
    await page.getByRole('checkbox', { name: `Select ${name}`, exact: true }).click({ force: true });
  }
  await typeFilter(stage, '');
  await page.getByText(`${names.length} selected`, { exact: true }).first().waitFor();
}

export const dialog = ({ page }: Stage): Locator => page.getByRole('dialog');

/** Ctrl S, and waits for the review. */
export async function review(stage: Stage): Promise<void> {
  await stage.page.keyboard.press('Control+s');
  await dialog(stage)
    .getByRole('heading', { name: /^Review ./ })
    .waitFor();
}

export const pressIn = (stage: Stage, name: string | RegExp) =>
  dialog(stage).getByRole('button', { name }).click();

import type { Locator } from 'playwright-core';
import type { Stage } from './stage.ts';

export const list = ({ page }: Stage): Locator => page.getByRole('treegrid', { name: 'Assignments' });

/** Goes to the list of assignments, as it comes. */
export const toAssignments = ({ page }: Stage) => page.getByRole('link', { name: /^Assignments/ }).click();

/** Signs an administrator in and waits until all assignments were read. */
export async function assignmentsOf(stage: Stage, name: string): Promise<void> {
  await stage.signIn(name);
  await toAssignments(stage);
  await readInFull(stage);
}

/** Waits until the list has all there is. */
export const readInFull = ({ page }: Stage): Promise<void> =>
  page.locator('[role="treegrid"][aria-busy="false"]').waitFor({ timeout: 60_000 });

export const typeFilter = ({ page }: Stage, text: string) =>
  page.getByRole('textbox', { name: /^Filter by role/ }).fill(text);

export const listTab = ({ page }: Stage, name: 'Eligible' | 'Active' | 'Expired') =>
  page.getByRole('tab', { name: new RegExp(`^${name}`) }).click();

/** Under which headings the rows stand. */
export const order = ({ page }: Stage, name: 'By role' | 'By person') =>
  page.getByRole('radio', { name }).check({ force: true });

/** A button of the page. */
export const act = ({ page }: Stage, name: string | RegExp) =>
  page.getByRole('main').getByRole('button', { name }).first().click();

/** Opens the menu of the first row the filter leaves. */
export async function openRowMenu(stage: Stage): Promise<void> {
  await list(stage)
    .getByRole('button', { name: /^What can be done/ })
    .first()
    .click();
  await stage.page.getByRole('menu', { name: 'What can be done' }).waitFor();
}

/** Chooses from the menu of the first row the filter leaves. @param typed what the list is narrowed to @param item "Extend…" */
export async function chooseOfRow(stage: Stage, typed: string, item: string): Promise<void> {
  await typeFilter(stage, typed);
  await openRowMenu(stage);
  await stage.page.getByRole('menuitem', { name: item }).click();
  await stage.page.getByRole('dialog').getByRole('heading').first().waitFor();
}

/** Chooses a role in the form, beside those it has. */
export async function chooseRole(stage: Stage, name: string): Promise<void> {
  const form = stage.page.getByRole('dialog');
  await form.getByRole('textbox', { name: 'Filter: Roles and groups' }).fill(name);
  await form
    .getByRole('option', { name: new RegExp(`^${name}`) })
    .first()
    .click();
  await form.getByRole('button', { name: `Remove ${name}`, exact: true }).waitFor();
}

/** Names somebody in the form. @param typed the beginning of the name @param name as it stands in the list */
export async function addPrincipal(stage: Stage, typed: string, name: string): Promise<void> {
  const form = stage.page.getByRole('dialog');
  await form.getByRole('combobox', { name: /^Add a/ }).fill(typed);
  await form.getByRole('option').filter({ hasText: name }).first().click();
  await form.getByRole('button', { name: `Remove ${name}`, exact: true }).waitFor();
}

/** One of a group of choices in the form. @param group "How" */
export const chooseIn = ({ page }: Stage, group: string, label: string | RegExp) =>
  page
    .getByRole('dialog')
    .getByRole('group', { name: group, exact: true })
    .getByRole('radio', { name: label })
    .check({ force: true });

/** Goes on to the review and waits for it. */
export async function toReview({ page }: Stage): Promise<void> {
  await page.getByRole('dialog').getByRole('button', { name: 'Review…' }).click();
  await page
    .getByRole('dialog')
    .getByRole('heading', { name: /^(Review .|Nothing)/ })
    .waitFor({ timeout: 60_000 });
}

/** Waits until a run has come to its end. @param title how it is headed then */
export const over = ({ page }: Stage, title: RegExp): Promise<void> =>
  page.getByRole('dialog').getByRole('heading', { name: title }).waitFor({ timeout: 60_000 });

/** Says why in the form. */
export const say = ({ page }: Stage, why: string) =>
  page
    .getByRole('dialog')
    .getByRole('textbox', { name: /^Justification/ })
    .fill(why);

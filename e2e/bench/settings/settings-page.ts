import type { Desk } from '../../desk/launch-desk.ts';

/** The role copied from: four hours, a context and no approval, unlike nearly all others in two rules or more. */
const COPIED_FROM = 'Compliance Administrator';
/** Roles copied to, of those the page lists first. */
export const COPIED_TO = 129;

/** Until all rows are on screen that were read a moment ago, and painted. */
export async function matrixComplete({ page }: Desk): Promise<void> {
  await page.getByText(/^\d+ roles and \d+ groups, read 0\ss\sago$/).waitFor();
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
}

/** Selects so many roles, the first of the list in the order of their names, and shows what copying to them would change. */
export async function planCopy({ page }: Desk): Promise<void> {
  await page.getByRole('radio', { name: 'Entra roles' }).check({ force: true });
  await page.getByRole('button', { name: 'By tier' }).click();
  await page
    .getByRole('rowheader')
    .first()
    .click({ position: { x: 2, y: 2 } });
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('Space');
  // One more: a role is not copied to itself.
  for (let more = 0; more < COPIED_TO; more += 1) await page.keyboard.press('Shift+ArrowDown');
  await page.getByText(`${COPIED_TO + 1} selected`, { exact: true }).waitFor();
  await page.getByRole('button', { name: 'Copy settings from…' }).click();
  await page.getByRole('textbox', { name: 'Filter: Copy from' }).fill(COPIED_FROM);
  await page.getByRole('option', { name: COPIED_FROM, exact: true }).click();
  await page.getByRole('button', { name: 'Review…' }).click();
  await saveButton(page).waitFor();
}

const saveButton = (page: Desk['page']) =>
  page.getByRole('button', { name: `Save ${COPIED_TO} roles`, exact: true });

/** Saves what is planned. @returns once the last role was read back */
export async function saveAll({ page }: Desk): Promise<void> {
  await saveButton(page).click();
  await page
    .getByRole('heading', { name: `${COPIED_TO} roles saved`, exact: true })
    .waitFor({ timeout: 120_000 });
}

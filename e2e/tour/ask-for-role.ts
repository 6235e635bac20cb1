import type { Stage } from './stage.ts';

export const WHY = 'Move the mail connector of the Oslo office to the new certificate.';

/** Opens the side panel of a role. @param role display name */
export async function openPanel({ page }: Stage, role: string): Promise<void> {
  await page
    .getByRole('button', { name: `Activate ${role}` })
    .first()
    .click();
  await page.getByRole('heading', { name: role }).waitFor();
}

/** The panel's one button that sends, whatever it is called for this role. */
export const send = ({ page }: Stage) =>
  page.getByRole('button', { name: /^(Activate|Request activation)$/ }).click();

/** Opens the panel, writes why, sends. */
export async function askFor(stage: Stage, role: string): Promise<void> {
  await openPanel(stage, role);
  await stage.page.getByLabel('Justification').fill(WHY);
  await send(stage);
}

/** Leaves what became of a request. */
export const done = ({ page }: Stage) => page.getByRole('button', { name: 'Done' }).click();

/** Asks for a role and waits until the service has it in effect and the panel is closed again. */
export async function activate(stage: Stage, role: string): Promise<void> {
  await askFor(stage, role);
  await stage.page.getByRole('heading', { name: /^In effect until/ }).waitFor();
  await done(stage);
  await stage.page
    .getByRole('button', { name: `Deactivate ${role}` })
    .first()
    .waitFor();
}

/** Closes the panel and keeps its draft. */
export const closePanel = ({ page }: Stage) =>
  page.getByRole('button', { name: 'Close, keep the draft' }).click();

/** Ticks roles and opens the one form for all of them. @param roles display names */
export async function openBulk({ page }: Stage, roles: readonly string[]): Promise<void> {
  for (const role of roles) await page.getByRole('checkbox', { name: new RegExp(`^Select ${role}`) }).check();
  await page.getByRole('button', { name: `Activate ${roles.length} roles…` }).click();
  await page.getByRole('heading', { name: `${roles.length} roles` }).waitFor();
}

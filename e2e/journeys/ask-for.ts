import type { Desk } from '../desk/launch-desk.ts';

/** What is typed into the panel. */
export type Typed = { readonly why?: string; readonly ticket?: string };

export const WHY = 'Move the mail connector of the Oslo office to the new certificate.';

/** Opens the panel of an eligible role and fills it. @param role the role's name */
export async function fillPanel(
  { page }: Desk,
  role: string,
  { why = WHY, ticket }: Typed = {},
): Promise<void> {
  await page.getByRole('button', { name: new RegExp(`^Activate ${role}`) }).click();
  await page.getByLabel('Justification').fill(why);
  if (ticket !== undefined) await page.getByLabel('Ticket number').fill(ticket);
}

/** The panel's main button, whatever the role's policy makes it say. */
export const sendButton = ({ page }: Desk) =>
  page.getByRole('button', { name: /^(Activate|Request activation)$/ });

/** Fills the panel of a role and sends it. */
export async function askFor(desk: Desk, role: string, typed: Typed = {}): Promise<void> {
  await fillPanel(desk, role, typed);
  await sendButton(desk).click();
}

/** Everything was read in full, and nothing is on its way. */
export const upToDate = ({ page }: Desk): Promise<void> => page.getByText('Up to date').waitFor();

/** Words that can be seen: some are there twice, once for each width of the window. */
export const shown = ({ page }: Desk, words: RegExp | string) =>
  page.getByText(words).locator('visible=true').first();

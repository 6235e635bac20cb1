import type { Stage } from './stage.ts';

/** What an approver types. */
export const REASON = 'Planned for tonight, agreed in the change meeting.';

export const openApprovals = ({ page }: Stage) => page.getByRole('link', { name: /^Approvals/ }).click();

/** Signs an approver in and goes to what waits for them. @param name the persona's display name */
export async function signInAt(stage: Stage, name: string): Promise<void> {
  await stage.signIn(name);
  await openApprovals(stage);
}

/** The requests in the list, in its order. */
export const options = ({ page }: Stage) => page.getByRole('listbox').getByRole('option');

/** Puts a request on the card. @param text part of what its row says */
export const openRequest = (stage: Stage, text: string | RegExp) =>
  options(stage).filter({ hasText: text }).first().click();

export const reasonField = ({ page }: Stage) => page.getByLabel(/^Justification/);

/** Types why and presses one of both. */
export async function decide(stage: Stage, verb: 'Approve' | 'Deny'): Promise<void> {
  await reasonField(stage).fill(REASON);
  await stage.page.getByRole('button', { name: new RegExp(`^${verb}`) }).click();
}

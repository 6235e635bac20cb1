import { openBulk, WHY } from '../ask-for-role.ts';
import { justificationRefused } from '../scripted-answers.ts';
import type { Chapter } from '../state.ts';

const REQUESTS = '/v1.0/roleManagement/directory/roleAssignmentScheduleRequests';
/** No approval, an approval, one with a maximum below what is asked, one that the service refuses. */
const FOUR = [
  'Intune Administrator',
  'Teams Administrator',
  'Global Reader',
  'Cloud Device Administrator',
] as const;

/** Several roles in one form. */
export const bulk: Chapter = {
  states: [
    {
      screen: 'bulk',
      state: 'form',
      reach: async (stage) => {
        await stage.signIn('Maren Okafor');
        await openBulk(stage, FOUR);
        await stage.page.getByLabel('Duration for all').fill('2h');
        await stage.page.getByLabel('Justification').fill(WHY);
      },
    },
    {
      screen: 'bulk',
      state: 'dry-run',
      reach: async ({ page }) => {
        await page.getByRole('button', { name: 'Dry run' }).click();
        await page.getByText(/the service would accept all four/).waitFor();
      },
      pose: ({ page }) => page.getByText(/the service would accept all four/).scrollIntoViewIfNeeded(),
    },
    {
      screen: 'bulk',
      state: 'dry-run-refused',
      reach: async (stage) => {
        const { page } = stage;
        await page.getByLabel('Duration for all').fill('1h30');
        await stage.fault({ method: 'POST', path: REQUESTS, nth: 2, then: justificationRefused });
        await page.getByRole('button', { name: 'Dry run' }).click();
        await page.getByText(/the service would accept 3 of 4/).waitFor();
      },
      pose: ({ page }) => page.getByText(/the service would accept 3 of 4/).scrollIntoViewIfNeeded(),
    },
    {
      screen: 'bulk',
      state: 'sending',
      reach: async (stage) => {
        const { page } = stage;
        await stage.clearFaults();
        await stage.fault({ method: 'POST', path: REQUESTS, nth: 5, then: justificationRefused });
        await stage.fault({ method: 'POST', path: REQUESTS, nth: 6, then: { drop: 'before' } });
        await stage.fault({ method: 'POST', path: REQUESTS, nth: 8, then: { delayMs: 20_000 } });
        await page.getByRole('button', { name: 'Request 4 activations' }).click();
        await page.getByRole('button', { name: 'Sending…' }).waitFor();
        await page.getByText('sent', { exact: true }).first().waitFor();
      },
    },
    {
      screen: 'bulk',
      state: 'results-mixed',
      reach: async ({ page }) => {
        await page.getByRole('heading', { name: '4 requests' }).waitFor({ timeout: 40_000 });
      },
    },
    {
      screen: 'my-roles',
      state: 'bulk-on-the-way',
      reach: async ({ page }) => {
        await page.getByRole('button', { name: 'Done' }).click();
        await page.getByText('Outcome unknown').first().waitFor();
      },
    },
  ],
};

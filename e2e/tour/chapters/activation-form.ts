import { closePanel, openPanel, send, WHY } from '../ask-for-role.ts';
import { eligibilityRefused, justificationRefused, throttled } from '../scripted-answers.ts';
import type { Stage } from '../stage.ts';
import { seen } from '../seen.ts';
import type { Chapter } from '../state.ts';

const ROLE = 'Exchange Administrator';
const REQUESTS = 'roleAssignmentScheduleRequests';

/** Sends, and waits for the words of the answer. */
async function sendUntil(stage: Stage, words: string | RegExp): Promise<void> {
  await send(stage);
  await seen(stage, words);
}

/** A panel lower than its content shows the message under the fields only when scrolled there. */
const messageInView = ({ page }: Stage) =>
  page.getByRole('complementary').getByText('Copy for support').scrollIntoViewIfNeeded();

const fieldProblemInView = ({ page }: Stage) =>
  page
    .locator('#activation-justification-problem')
    .evaluate((problem) => problem.scrollIntoView({ block: 'center' }));

/** The panel before anything came of it: filling it in, what it refuses itself, and what the service refuses. */
export const activationForm: Chapter = {
  states: [
    {
      screen: 'activation',
      state: 'fresh',
      reach: async (stage) => {
        await stage.signIn('Maren Okafor');
        await openPanel(stage, ROLE);
      },
    },
    {
      screen: 'activation',
      state: 'missing-justification',
      reach: async (stage) => {
        await send(stage);
        await seen(stage, 'This role asks for a justification');
      },
      pose: fieldProblemInView,
    },
    {
      screen: 'activation',
      state: 'over-maximum',
      reach: async ({ page }) => {
        await page.getByLabel('Justification').fill(WHY);
        await page.getByRole('textbox', { name: 'Duration' }).fill('12 h');
        await page.getByRole('textbox', { name: 'Duration' }).press('Control+Enter');
        await page
          .getByRole('textbox', { name: 'Duration' })
          .and(page.locator('[aria-invalid="true"]'))
          .waitFor();
      },
    },
    {
      screen: 'activation',
      state: 'refused-at-field',
      reach: async (stage) => {
        await stage.page.getByRole('textbox', { name: 'Duration' }).fill('1 h');
        await stage.fault({ method: 'POST', path: REQUESTS, then: justificationRefused });
        await sendUntil(stage, /policy refused this/);
      },
      pose: fieldProblemInView,
    },
    {
      screen: 'activation',
      state: 'refused',
      reach: async (stage) => {
        await stage.clearFaults();
        await stage.fault({ method: 'POST', path: REQUESTS, then: eligibilityRefused });
        await sendUntil(stage, /^You are not eligible for this role here any more/);
      },
      pose: messageInView,
    },
    {
      screen: 'activation',
      state: 'throttled',
      reach: async (stage) => {
        await stage.clearFaults();
        await stage.fault({ method: 'POST', path: REQUESTS, then: throttled(600) });
        await sendUntil(stage, /asked us to wait/);
      },
      pose: messageInView,
    },
    {
      screen: 'my-roles',
      state: 'not-sent',
      reach: async (stage) => {
        await closePanel(stage);
        await seen(stage, 'Not sent');
      },
    },
  ],
};

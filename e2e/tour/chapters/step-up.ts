import { nextSignInPage } from '../../desk/sign-in-as.ts';
import { askFor } from '../ask-for-role.ts';
import { seen } from '../seen.ts';
import type { Chapter } from '../state.ts';

/** Asks for authentication context c2, and for no approval. */
const ROLE = 'Compliance Administrator';

/** The service wants more proof before it takes a request. */
export const stepUp: Chapter = {
  states: [
    {
      screen: 'activation',
      state: 'step-up-running',
      reach: async (stage) => {
        await stage.signIn('Maren Okafor');
        const seen = (await stage.desk.openedPages()).length;
        await askFor(stage, ROLE);
        await nextSignInPage(stage.desk, seen);
        await stage.advance('PT72S');
        await stage.page.getByText('Prove c2 in your browser', { exact: true }).waitFor();
      },
    },
    {
      screen: 'activation',
      state: 'step-up-cancelled',
      reach: async ({ page }) => {
        await page.getByRole('button', { name: 'Cancel the sign-in' }).first().click();
        await page
          .getByText(/Nothing was sent; your draft is kept/)
          .first()
          .waitFor();
      },
      pose: ({ page }) =>
        page
          .getByText(/Nothing was sent; your draft is kept/)
          .first()
          .scrollIntoViewIfNeeded(),
    },
    {
      screen: 'activation',
      state: 'step-up-never-enough',
      reach: async (stage) => {
        await stage.flip({ 'activation.contextNeverSatisfied': true });
        await stage.prove('Maren Okafor', () =>
          stage.page.getByRole('button', { name: 'Activate', exact: true }).click(),
        );
        await seen(stage, /stronger sign-in/);
      },
      pose: ({ page }) =>
        page
          .getByText(/stronger sign-in/)
          .first()
          .scrollIntoViewIfNeeded(),
    },
  ],
};

import { nextSignInPage } from '../../desk/sign-in-as.ts';
import { seen } from '../seen.ts';
import type { Chapter } from '../state.ts';

/** Before anybody is signed in. */
export const signIn: Chapter = {
  states: [
    {
      screen: 'sign-in',
      state: 'signed-out',
      reach: ({ page }) => page.getByRole('button', { name: 'Sign in' }).waitFor(),
    },
    {
      screen: 'sign-in',
      state: 'waiting',
      reach: async (stage) => {
        await stage.page.getByRole('button', { name: 'Sign in' }).click();
        await nextSignInPage(stage.desk, 0);
        await stage.advance('PT72S');
        await stage.page.getByRole('heading', { name: 'Finish signing in in your browser' }).waitFor();
      },
    },
    {
      screen: 'sign-in',
      state: 'timed-out',
      reach: async (stage) => {
        await stage.advance('PT4M');
        await stage.page.getByRole('button', { name: 'Sign in' }).waitFor();
        await seen(stage, /5\s*min/);
      },
    },
  ],
};

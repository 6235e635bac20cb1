import { nextSignInPage } from '../../desk/sign-in-as.ts';
import { SMALL_WINDOW } from '../looks.ts';
import { signInRefused } from '../scripted-answers.ts';
import { seen } from '../seen.ts';
import type { Stage } from '../stage.ts';
import type { Chapter } from '../state.ts';

const search = ({ page }: Stage) => page.getByLabel('Find an error of the sign-in page');
const signIn = ({ page }: Stage) => page.getByRole('button', { name: 'Sign in' });

/** Signs in where the service then refuses. @param code without AADSTS */
async function refusedWith(stage: Stage, code: number, message: string): Promise<void> {
  await stage.fault({ path: '/oauth2/v2.0/token', then: signInRefused(code, message) });
  await stage.prove('Maren Okafor', () => signIn(stage).click());
  await signIn(stage).waitFor();
  await stage.page.getByRole('button', { name: 'Copy for support' }).waitFor();
}

/** What the sign-in page shows and tells nobody, and what the service refuses. */
export const signInErrors: Chapter = {
  states: [
    {
      screen: 'sign-in',
      state: 'errors',
      reach: async (stage) => {
        await signIn(stage).click();
        await nextSignInPage(stage.desk, 0);
        await stage.page.getByRole('button', { name: 'The browser shows an error?' }).click();
        await search(stage).waitFor();
      },
      pose: (stage) => search(stage).scrollIntoViewIfNeeded(),
      also: [SMALL_WINDOW],
    },
    {
      screen: 'sign-in',
      state: 'error-by-number',
      reach: async (stage) => {
        await search(stage).fill('AADSTS50011: The redirect URI specified in the request does not match.');
        await seen(stage, 'Cause');
      },
      pose: async ({ page }) => page.getByText('Cause').first().scrollIntoViewIfNeeded(),
      also: [SMALL_WINDOW],
    },
    {
      screen: 'sign-in',
      state: 'errors-by-words',
      reach: async (stage) => {
        await search(stage).fill('need admin approval');
        await seen(stage, /match/);
      },
      pose: (stage) => search(stage).scrollIntoViewIfNeeded(),
    },
    {
      screen: 'sign-in',
      state: 'no-such-error',
      reach: async (stage) => {
        await search(stage).fill('AADSTS123456789 zxcvb');
        await seen(stage, /^No error here matches/);
      },
      pose: (stage) => search(stage).scrollIntoViewIfNeeded(),
    },
    {
      screen: 'sign-in',
      state: 'cancelled',
      reach: async (stage) => {
        await stage.page.getByRole('button', { name: 'Cancel' }).click();
        await signIn(stage).waitFor();
      },
    },
    {
      screen: 'sign-in',
      state: 'consent-missing',
      reach: (stage) => refusedWith(stage, 65001, 'The user or administrator has not consented.'),
    },
    {
      screen: 'sign-in',
      state: 'blocked',
      reach: (stage) => refusedWith(stage, 53003, 'Access has been blocked by Conditional Access policies.'),
    },
    {
      screen: 'sign-in',
      state: 'offline',
      reach: async (stage) => {
        await stage.cutNetwork();
        await signIn(stage).click();
        await stage.page.getByRole('button', { name: 'Check the network' }).waitFor();
      },
    },
    {
      screen: 'network',
      state: 'none-reached',
      reach: async (stage) => {
        await stage.page.getByRole('button', { name: 'Check the network' }).click();
        await seen(stage, /^No host this cloud needs/);
      },
    },
  ],
};

import { seen } from '../seen.ts';
import type { Chapter } from '../state.ts';

/** A device whose key store protects nothing. Electron itself says so only where the desktop is so. */
export const weakKeyStore: Chapter = {
  standInOnly: true,
  setting: { env: { STAND_IN_STORAGE_BACKEND: 'basic_text' } },
  states: [
    {
      screen: 'sign-in',
      state: 'weak-key-store',
      reach: ({ page }) => page.getByRole('button', { name: 'Sign in' }).waitFor(),
    },
    {
      screen: 'my-roles',
      state: 'weak-key-store',
      reach: async (stage) => {
        await stage.signIn('Maren Okafor');
        await seen(stage, /no key store PIM Desk can trust/);
        await stage.page
          .getByRole('button', { name: /^Activate/ })
          .first()
          .waitFor();
      },
    },
  ],
};

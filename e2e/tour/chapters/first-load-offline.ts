import { seen } from '../seen.ts';
import type { Chapter } from '../state.ts';

/** The reading after the sign-in meets no network: nothing is known, and nothing is claimed. */
export const firstLoadOffline: Chapter = {
  states: [
    {
      screen: 'my-roles',
      state: 'never-read-failed',
      reach: async (stage) => {
        await stage.fault({ path: '$batch', times: 100, then: { status: 503 } });
        await stage.signIn('Maren Okafor');
        await seen(stage, 'Which roles you are eligible for is not known.');
      },
    },
    {
      screen: 'my-roles',
      state: 'never-read-offline',
      reach: async (stage) => {
        await stage.cutNetwork();
        await stage.readAgain();
        await seen(stage, /^Offline since .*Nothing was read on this device yet\./);
      },
    },
  ],
};

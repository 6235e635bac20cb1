import { signedIn } from '../signed-in.ts';
import { seen } from '../seen.ts';
import type { Chapter } from '../state.ts';

/** What is on screen is old, and reading it again takes its time. */
export const stale: Chapter = {
  states: [
    {
      screen: 'my-roles',
      state: 'stale',
      reach: async (stage) => {
        await signedIn(stage, 'Maren Okafor');
        await seen(stage, 'Up to date');
        await stage.fault({ path: '$batch', times: 1000, then: { delayMs: 300_000 } });
        await stage.advance('PT22M');
        await seen(stage, /read 22\smin ago/);
      },
    },
  ],
};

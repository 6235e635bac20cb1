import { seen } from '../seen.ts';
import type { Chapter } from '../state.ts';

/** The first reading takes its time: rows to come, then words. */
export const firstLoad: Chapter = {
  states: [
    {
      screen: 'my-roles',
      state: 'first-load',
      reach: async (stage) => {
        await stage.fault({ path: '$batch', times: 100, then: { delayMs: 300_000 } });
        await stage.signIn('Maren Okafor');
        await seen(stage, 'Reading roles and policies');
      },
    },
  ],
};

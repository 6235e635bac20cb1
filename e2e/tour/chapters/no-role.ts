import { seen } from '../seen.ts';
import type { Chapter } from '../state.ts';

/** Somebody who is eligible for nothing, read in full. */
export const noRole: Chapter = {
  states: [
    {
      screen: 'my-roles',
      state: 'empty',
      reach: async (stage) => {
        await stage.signIn('Jonas Lindqvist');
        await seen(stage, /You are not eligible for any role in Contoso/);
      },
    },
  ],
};

import { openPanel, WHY } from '../ask-for-role.ts';
import { seen } from '../seen.ts';
import type { Chapter } from '../state.ts';

/** The network goes while a request is being written. */
export const activationOffline: Chapter = {
  states: [
    {
      screen: 'activation',
      state: 'offline',
      reach: async (stage) => {
        await stage.signIn('Maren Okafor');
        await openPanel(stage, 'Teams Administrator');
        await stage.page.getByLabel('Justification').fill(WHY);
        await stage.cutNetwork();
        await stage.readAgain();
        await seen(stage, /^Offline since/);
      },
    },
  ],
};

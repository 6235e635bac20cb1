import { openPanel } from '../ask-for-role.ts';
import { seen } from '../seen.ts';
import type { Chapter } from '../state.ts';

/** A tenant that lets a requestor read no role settings. */
export const policyNotReadable: Chapter = {
  states: [
    {
      screen: 'my-roles',
      state: 'policy-not-readable',
      reach: async (stage) => {
        await stage.flip({ 'policies.readableByRequestor': false });
        await stage.signIn('Maren Okafor');
        await seen(stage, 'policy not readable');
      },
    },
    {
      screen: 'activation',
      state: 'policy-not-readable',
      reach: (stage) => openPanel(stage, 'Exchange Administrator'),
    },
  ],
};

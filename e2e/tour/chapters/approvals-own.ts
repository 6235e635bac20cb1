import { askFor, done } from '../ask-for-role.ts';
import { openApprovals, options } from '../approvals.ts';
import type { Chapter } from '../state.ts';

/** Ruben may decide about Security Administrator, through a group, and is eligible for it: what he asks for is for others. */
export const approvalsOwn: Chapter = {
  setting: { tenant: { size: 'M' } },
  states: [
    {
      screen: 'approvals',
      state: 'own-request',
      reach: async (stage) => {
        const { page } = stage;
        await stage.signIn('Ruben Castellane');
        await stage.prove('Ruben Castellane', () => askFor(stage, 'Security Administrator'));
        await done(stage);
        await stage.advance('PT2S');
        await openApprovals(stage);
        await options(stage).filter({ hasText: 'Your own request' }).waitFor();
        await page.getByRole('listbox').focus();
        // The newest has the most time left: it stands last.
        await page.keyboard.press('End');
        await page.getByPlaceholder('Someone else decides').waitFor();
      },
    },
  ],
};

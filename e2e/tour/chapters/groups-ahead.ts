import { openPanel, WHY } from '../ask-for-role.ts';
import { SMALL_WINDOW } from '../looks.ts';
import { seen } from '../seen.ts';
import type { Chapter } from '../state.ts';

const FORENSICS = 'sg-pim-mailbox-forensics';

/** Tomasz may read where groups lead: the list names the role, the panel the way there. */
export const groupsAhead: Chapter = {
  states: [
    {
      screen: 'my-roles',
      state: 'groups-lead-to',
      reach: async (stage) => {
        await stage.signIn('Tomasz Wielgosz');
        await stage.page.getByRole('radio', { name: 'Groups' }).check({ force: true });
        await seen(stage, /Exchange Recipient Administrator/);
      },
      also: [SMALL_WINDOW],
    },
    {
      screen: 'activation',
      state: 'group-chain-ahead',
      reach: async (stage) => {
        await openPanel(stage, FORENSICS);
        await stage.page.getByLabel('Justification').fill(WHY);
      },
    },
    {
      screen: 'activation',
      state: 'group-chain-ahead-further-down',
      reach: () => Promise.resolve(),
      pose: ({ page }) => page.getByText('What will happen').last().scrollIntoViewIfNeeded(),
    },
  ],
};

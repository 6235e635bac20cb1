import type { StartSetting } from '../start-desk.ts';
import { seen } from '../seen.ts';
import type { Chapter } from '../state.ts';

const fixing = (more: object): StartSetting => ({
  told: 'hosts',
  policy: () => JSON.stringify({ cloud: 'demo', tenant: 'contoso.com', tier: 'approver', ...more }),
});

/** What this machine's administrator has set, and what the command line says. */
export const toldAtStart: Chapter = {
  setting: fixing({}),
  states: [
    {
      screen: 'connect',
      state: 'set-by-policy',
      reach: (stage) => seen(stage, 'Set by your administrator'),
    },
    {
      screen: 'connect',
      state: 'policy-and-arguments',
      reach: async (stage) => {
        const setting: StartSetting = {
          ...fixing({}),
          args: () => ['--tenant=fabrikam.com', '--tier=auditor'],
        };
        await stage.restart(undefined, setting);
        await seen(stage, /^Your administrator has set/);
      },
    },
    {
      screen: 'connect',
      state: 'policy-unreadable',
      reach: async (stage) => {
        await stage.restart(undefined, { told: 'hosts', policy: () => '{"tenant":"conto' });
        await seen(stage, /policy for PIM Desk could not be read/);
      },
    },
    {
      screen: 'connect',
      state: 'wrong-arguments',
      reach: async (stage) => {
        await stage.restart(undefined, { told: 'hosts', args: () => ['--cloud=mars', '--client-id=123'] });
        await seen(stage, /^PIM Desk was started with a wrong/);
      },
    },
  ],
};

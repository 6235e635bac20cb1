import { signInAt } from '../approvals.ts';
import { seen } from '../seen.ts';
import type { Chapter } from '../state.ts';

const LEILA = 'Leila Haddani';
const NOBODYS = '5b2f8d1c-63a7-4a4e-9c44-0d5e7b9a1f20';

/** What a link to a request brings up. */
export const inboxOpening: Chapter = {
  states: [
    {
      screen: 'opened',
      state: 'waits',
      reach: async (stage) => {
        const ids = await stage.askMany(LEILA, { count: 12, hostile: 0 });
        await signInAt(stage, LEILA);
        await seen(stage, '12 wait for you');
        await stage.page.getByRole('link', { name: /^My roles/ }).click();
        await stage.desk.openLink(`pim-desk://request/${stage.tenant.tenantId}/${ids[7] ?? ''}`);
        await seen(stage, 'Who can decide');
      },
    },
    {
      screen: 'opened',
      state: 'absent',
      reach: async (stage) => {
        await stage.desk.openLink(`pim-desk://request/${stage.tenant.tenantId}/${NOBODYS}`);
        await seen(stage, 'This request does not wait for you');
      },
    },
    {
      screen: 'opened',
      state: 'other-tenant',
      reach: async (stage) => {
        await stage.desk.openLink(`pim-desk://request/${stage.tenant.neighbour.tenantId}/${NOBODYS}`);
        await seen(stage, 'This request is in another tenant');
      },
    },
  ],
};

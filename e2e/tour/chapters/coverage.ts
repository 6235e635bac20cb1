import { signedIn } from '../signed-in.ts';
import { scopeNotGranted } from '../scripted-answers.ts';
import type { Stage } from '../stage.ts';
import { seen } from '../seen.ts';
import type { Chapter } from '../state.ts';

const REQUESTS = 'roleAssignmentScheduleRequests';
const ALL = 1000;

/** Reads again until the words stand on the page. */
async function readUntil(stage: Stage, words: string | RegExp): Promise<void> {
  await stage.readAgain();
  await seen(stage, words);
}

/** Readings that did not go well, after one that did: what was read stays, and the page says how far to trust it. */
export const coverage: Chapter = {
  states: [
    {
      screen: 'my-roles',
      state: 'partial',
      reach: async (stage) => {
        await signedIn(stage, 'Maren Okafor');
        await stage.fault({
          method: 'GET',
          path: REQUESTS,
          times: ALL,
          then: scopeNotGranted('RoleAssignmentSchedule.ReadWrite.Directory'),
        });
        await stage.advance('PT3M');
        await readUntil(stage, /There may be more roles than you see/);
      },
    },
    {
      screen: 'my-roles',
      state: 'refused',
      reach: async (stage) => {
        await stage.clearFaults();
        const then = scopeNotGranted('RoleEligibilitySchedule.Read.Directory');
        await stage.fault({ path: '/roleManagement/directory/', times: ALL, then });
        await readUntil(stage, 'Entra roles not read');
      },
    },
    {
      screen: 'my-roles',
      state: 'failed',
      reach: async (stage) => {
        await stage.clearFaults();
        await stage.fault({ path: '$batch', times: ALL, then: { status: 503 } });
        await readUntil(stage, /Microsoft Graph failed/);
      },
    },
    {
      screen: 'my-roles',
      state: 'connection-broke',
      reach: async (stage) => {
        await stage.clearFaults();
        await stage.fault({ path: '$batch', times: ALL, then: { drop: 'before' } });
        await readUntil(stage, 'The connection broke.');
      },
    },
    {
      screen: 'my-roles',
      state: 'offline',
      reach: async (stage) => {
        await stage.cutNetwork();
        await readUntil(stage, /^Offline since/);
      },
    },
  ],
};

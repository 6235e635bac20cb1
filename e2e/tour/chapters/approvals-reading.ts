import { openApprovals, signInAt } from '../approvals.ts';
import { scopeNotGranted } from '../scripted-answers.ts';
import { seen } from '../seen.ts';
import type { Chapter } from '../state.ts';

const WAITING = "on='approver'";
const ALL = 1000;

/** How the queue of an approver looks while it is read, read in part, or not at all. */
export const approvalsReading: Chapter = {
  setting: { tenant: { size: 'M' } },
  states: [
    {
      screen: 'approvals',
      state: 'loading',
      reach: async (stage) => {
        await stage.fault({ path: WAITING, times: ALL, then: { delayMs: 300_000 } });
        await signInAt(stage, 'Leila Haddani');
        await seen(stage, 'Reading what waits for you');
      },
    },
    {
      screen: 'approvals',
      state: 'refused',
      reach: async (stage) => {
        await stage.clearFaults();
        await stage.fault({
          path: WAITING,
          times: ALL,
          then: scopeNotGranted('RoleAssignmentSchedule.ReadWrite.Directory'),
        });
        await stage.restart();
        await openApprovals(stage);
        await seen(stage, 'What waits for you is not known.');
      },
    },
    {
      screen: 'approvals',
      state: 'failed',
      reach: async (stage) => {
        await stage.clearFaults();
        await stage.fault({ path: '$batch', times: ALL, then: { status: 503 } });
        await stage.readAgain();
        await seen(stage, /Microsoft Graph failed/);
      },
    },
    {
      screen: 'approvals',
      state: 'offline',
      reach: async (stage) => {
        await stage.cutNetwork();
        await stage.readAgain();
        await seen(stage, /^Offline since/);
      },
    },
  ],
};

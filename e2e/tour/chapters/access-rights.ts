import { checked, openAccess } from '../connect-to.ts';
import { SMALL_WINDOW } from '../looks.ts';
import { seen } from '../seen.ts';
import type { Stage } from '../stage.ts';
import type { Chapter, State } from '../state.ts';

/** What the approver tier is meant to have, and no more. */
const APPROVER = [
  'User.Read',
  'RoleEligibilitySchedule.ReadWrite.Directory',
  'RoleAssignmentSchedule.ReadWrite.Directory',
  'RoleManagementPolicy.Read.Directory',
];

const GRAPH = String.raw`/\/(v1\.0|beta)\//`;
const ALWAYS = 1000;

async function checkAgain(stage: Stage): Promise<void> {
  await stage.page.getByRole('button', { name: 'Check again' }).click();
  await checked(stage);
}

const rowOf = ({ page }: Stage, feature: string) => page.getByRole('button', { name: feature, exact: true });

const showEnd: Pick<State, 'pose'> = {
  pose: ({ page }) =>
    page.getByRole('heading', { name: 'Directory roles you hold now' }).scrollIntoViewIfNeeded(),
};

/** What the person may do here: more than is needed, all of it, less; and where it is not known. */
export const accessRights: Chapter = {
  states: [
    {
      screen: 'access',
      state: 'checking',
      reach: async (stage) => {
        await stage.signIn('Leila Haddani');
        await seen(stage, 'Up to date');
        await stage.fault({ path: GRAPH, times: ALWAYS, then: { delayMs: 300_000 } });
        await openAccess(stage);
        await stage.page.getByText(/^Reading what was granted/).waitFor();
      },
    },
    {
      screen: 'access',
      state: 'failed',
      reach: async (stage) => {
        await stage.clearFaults();
        await stage.fault({ path: GRAPH, times: ALWAYS, then: { status: 503 } });
        await stage.restart();
        await stage.page.getByRole('heading', { name: 'My roles' }).waitFor();
        await openAccess(stage);
        await seen(stage, /^What you may do here is not known|is not known\.$/);
      },
    },
    {
      screen: 'access',
      state: 'surplus',
      reach: async (stage) => {
        await stage.clearFaults();
        await checkAgain(stage);
        await seen(stage, /that your tier does not need/);
      },
      ...showEnd,
    },
    {
      screen: 'access',
      state: 'nothing-in-the-way',
      reach: async (stage) => {
        await stage.consent({ only: APPROVER });
        await checkAgain(stage);
        await stage.page.getByText(/that your tier does not need/).waitFor({ state: 'detached' });
      },
      pose: ({ page }) =>
        page.getByRole('heading', { name: 'What you may do here' }).scrollIntoViewIfNeeded(),
      also: [SMALL_WINDOW],
    },
    {
      screen: 'access',
      state: 'consent-missing',
      reach: async (stage) => {
        await stage.consent({ revoke: ['RoleManagementPolicy.Read.Directory'] });
        await checkAgain(stage);
        await seen(stage, 'Blocked');
      },
      also: [SMALL_WINDOW],
    },
    {
      screen: 'access',
      state: 'consent-missing-opened',
      reach: (stage) => rowOf(stage, 'See what a role asks before sending').click(),
      pose: (stage) => rowOf(stage, 'See what a role asks before sending').scrollIntoViewIfNeeded(),
      also: [SMALL_WINDOW],
    },
    { screen: 'access', state: 'consent-missing-end', reach: () => Promise.resolve(), ...showEnd },
    {
      screen: 'access',
      state: 'offline',
      reach: async (stage) => {
        await stage.cutNetwork();
        await stage.page.getByRole('button', { name: 'Check again' }).click();
        await seen(stage, /^Offline since/);
      },
      pose: ({ page }) =>
        page.getByRole('heading', { name: 'What you may do here' }).scrollIntoViewIfNeeded(),
    },
  ],
};

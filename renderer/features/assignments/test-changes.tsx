import { Button } from '@fluentui/react-components';
import { act, screen, within } from '@testing-library/react';
import { afterEach } from 'vitest';
import type { Principal } from '../../../shared/contract/assignments/assignments.ts';
import type {
  AssignmentCheck,
  AssignmentRunItem,
  AssignmentsPlan,
  AssignmentsRun,
  HeldNow,
  PlannedAssignment,
} from '../../../shared/contract/assignments/plan.ts';
import type { SettingsRow } from '../../../shared/contract/role-settings/matrix.ts';
import type { SomeSettings } from '../../../shared/contract/role-settings/settings.ts';
import { INITIAL_SLICES, type Slices } from '../../../shared/contract/slices.ts';
import { inTestWindow, renderDressed } from '../../components/test-render.tsx';
import { useAnnouncements } from '../../state/announcements.ts';
import { setWindow } from '../../state/test-bridge.ts';
import { guidOf, MEMBER, NOW, roleNamed, signedIn, TENANT } from '../../state/test-samples.ts';
import { ChangeDialogs } from './change-dialogs.tsx';
import { closeChange } from './change-store.ts';
import { useAddDrafts } from './drafts/add-draft.ts';
import { useAskedFor } from './drafts/asked-for.ts';
import { useChangeDrafts } from './drafts/change-draft.ts';
import { AssignmentsRunLine } from './run/assignments-run-line.tsx';

/*
 * What tests of changing assignments start from.
 */
export const DAY = 24 * 60 * 60_000;
export const EXCHANGE = roleNamed('Exchange Administrator', 2);
export const HELPDESK = { ...roleNamed('Helpdesk Administrator', 4), privilege: 'none' } as const;
export const VAULT = { ...roleNamed('sg-vault', 9), privilege: 'none' } as const;

export const personNamed = (name: string, n: number): Principal => ({
  id: guidOf(n),
  kind: 'user',
  name,
  upn: `${name.split(' ')[0]?.toLowerCase()}@contoso.com`,
  guest: false,
});
export const SOFIA = personNamed('Sofia Brandt', 960);

const limited = (days: number) => ({ limited: true, maximum: `P${days}D` });
export const rowFor = (
  role: SettingsRow['role'],
  settings: SomeSettings,
  scope: SettingsRow['scope'] = TENANT,
): SettingsRow => ({ role, scope, settings, kept: [], rules: 17, changedAt: null, changedBy: null });

/** Three that can be assigned: at most 365 days with a justification; without an end; a group, at most 90 days. */
export const ROWS: readonly SettingsRow[] = [
  rowFor(EXCHANGE, { eligibleExpiry: limited(365), activeExpiry: limited(15), eligibleJustification: true }),
  rowFor(HELPDESK, {
    eligibleExpiry: { limited: false, maximum: 'P365D' },
    activeExpiry: limited(180),
    eligibleJustification: false,
  }),
  rowFor(VAULT, { eligibleExpiry: limited(90), eligibleJustification: false }, MEMBER),
];

export const settingsRead = (rows: readonly SettingsRow[] = ROWS): Slices['roleSettings'] => ({
  ...INITIAL_SLICES.roleSettings,
  asOf: NOW - 14_000,
  privilegeFrom: 'service',
  coverage: [],
  rows: [...rows],
});

export const NOTHING_HELD: HeldNow = { eligible: null, assigned: null, activated: null };

export const checkOf = (
  check: AssignmentCheck['check'],
  result: AssignmentCheck['result'],
  part: Partial<AssignmentCheck> = {},
): AssignmentCheck => ({ check, result, about: {}, reason: null, ...part });

export const plannedFor = (
  principal: Principal = SOFIA,
  part: Partial<PlannedAssignment> = {},
): PlannedAssignment => ({
  role: EXCHANGE,
  scope: TENANT,
  principal,
  before: NOTHING_HELD,
  steps: [{ side: 'eligible', action: 'assign', startsAt: null, endsAt: NOW + 86 * DAY }],
  justification: 'Project Apollo, CHG0031190.',
  ticket: null,
  checks: [],
  line: null,
  problem: null,
  ...part,
});

export const planOf = (
  items: readonly PlannedAssignment[],
  part: Partial<AssignmentsPlan> = {},
): AssignmentsPlan => ({
  planId: 'plan-1',
  why: 'add',
  readAt: NOW - 2000,
  items: [...items],
  ignored: [],
  fileName: null,
  ...part,
});

export const runItemFor = (
  principal: Principal = SOFIA,
  part: Partial<AssignmentRunItem> = {},
): AssignmentRunItem => ({
  role: EXCHANGE,
  scope: TENANT,
  principal,
  state: 'done',
  steps: [
    {
      side: 'eligible',
      action: 'assign',
      startsAt: null,
      endsAt: NOW + 86 * DAY,
      state: 'done',
      status: 'Provisioned',
      requestId: 'request-1',
      problem: null,
    },
  ],
  problem: null,
  ...part,
});

export const runOf = (
  items: readonly AssignmentRunItem[],
  part: Partial<AssignmentsRun> = {},
): AssignmentsRun => ({
  runId: 'run-1',
  why: 'add',
  startedAt: NOW - 20_000,
  endedAt: null,
  state: 'done',
  resumesAt: null,
  problem: null,
  items: [...items],
  ...part,
});

/** A clean window, no dialog and nothing typed after each test. Call it once at the head of a test file. */
export function inChangeWindow(): void {
  inTestWindow();
  afterEach(() => {
    act(closeChange);
    useAddDrafts.setState({ drafts: {} });
    useChangeDrafts.setState({ drafts: {} });
    useAskedFor.setState({ runs: {} });
    useAnnouncements.setState({ polite: '', assertive: '', count: 0 });
  });
}

/** The page as far as the dialogs need it: a title, the line of the run, and a button that opens one. */
export function showChanges(opens: () => void, part: Partial<Slices> = {}) {
  const test = setWindow(signedIn({ roleSettings: settingsRead(), ...part }), NOW);
  renderDressed(
    <main>
      <h1 tabIndex={-1} data-page-title>
        Assignments
      </h1>
      <AssignmentsRunLine />
      <Button onClick={opens}>Open it</Button>
      <ChangeDialogs />
    </main>,
  );
  return test;
}

/** The dialog as it stands, once it is there. */
export const theDialog = async () => within(await screen.findByRole('dialog'));

/** What was asked of main by one name. */
export const asked = (test: ReturnType<typeof setWindow>, name: string): unknown[] =>
  test.calls.filter((call) => call.name === name).map(({ input }) => input);

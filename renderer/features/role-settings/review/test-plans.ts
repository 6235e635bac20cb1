import type {
  PlannedRole,
  RunItem,
  SettingChange,
  SettingsCheck,
  SettingsPlan,
  SettingsRun,
} from '../../../../shared/contract/role-settings/plan.ts';
import type { RoleSettings, SettingsRow } from '../../../../shared/contract/role-settings/matrix.ts';
import type { SettingKey, SomeSettings } from '../../../../shared/contract/role-settings/settings.ts';
import { INITIAL_SLICES } from '../../../../shared/contract/slices.ts';
import { NOW, roleNamed, TENANT } from '../../../state/test-samples.ts';

/*
 * What tests of reviews and runs start from.
 */
export const EXCHANGE = roleNamed('Exchange Administrator', 2);
export const INTUNE = roleNamed('Intune Administrator', 3);
export const HELPDESK = roleNamed('Helpdesk Administrator', 4);

const RULES: Readonly<Partial<Record<SettingKey, readonly string[]>>> = {
  maximum: ['Expiration_EndUser_Assignment'],
  signIn: ['AuthenticationContext_EndUser_Assignment', 'Enablement_EndUser_Assignment'],
  justification: ['Enablement_EndUser_Assignment'],
  ticket: ['Enablement_EndUser_Assignment'],
  approval: ['Approval_EndUser_Assignment'],
  approvers: ['Approval_EndUser_Assignment'],
};

export const changeOf = (setting: SettingKey, before: unknown, after: unknown): SettingChange => ({
  setting,
  before,
  after,
  ruleIds: [...(RULES[setting] ?? [setting])],
});

/** 8 h to 4 h. */
export const SHORTER = changeOf('maximum', 'PT8H', 'PT4H');
export const WITH_APPROVAL = changeOf('approval', false, true);

export const checkOf = (
  check: SettingsCheck['check'],
  result: SettingsCheck['result'],
  part: Partial<SettingsCheck> = {},
): SettingsCheck => ({ check, result, setting: null, about: {}, reason: null, ...part });

export const plannedFor = (role = EXCHANGE, part: Partial<PlannedRole> = {}): PlannedRole => {
  const changes = part.changes ?? [SHORTER];
  return {
    role,
    scope: TENANT,
    keptBack: [],
    theirs: [],
    inForce: null,
    checks: [],
    writes: [...new Set(changes.flatMap(({ ruleIds }) => ruleIds))],
    problem: null,
    ...part,
    changes,
  };
};

export const planOf = (items: readonly PlannedRole[], part: Partial<SettingsPlan> = {}): SettingsPlan => ({
  planId: 'plan-1',
  why: 'edit',
  readAt: NOW - 2000,
  items: [...items],
  ignored: [],
  approvers: [],
  notTouched: null,
  ...part,
});

export const itemFor = (role = EXCHANGE, part: Partial<RunItem> = {}): RunItem => ({
  role,
  scope: TENANT,
  state: 'saved',
  changes: [SHORTER],
  rules: [{ ruleId: 'Expiration_EndUser_Assignment', state: 'saved', problem: null }],
  problem: null,
  snapshotId: 'snapshot-1',
  ...part,
});

export const runOf = (items: readonly RunItem[], part: Partial<SettingsRun> = {}): SettingsRun => ({
  runId: 'run-1',
  why: 'edit',
  startedAt: NOW - 20_000,
  endedAt: null,
  state: 'done',
  resumesAt: null,
  problem: null,
  items: [...items],
  ...part,
});

export const rowFor = (
  role = EXCHANGE,
  settings: SomeSettings = { maximum: 'PT8H', justification: true },
  part: Partial<SettingsRow> = {},
): SettingsRow => ({
  role,
  scope: TENANT,
  settings,
  kept: [],
  rules: 17,
  changedAt: null,
  changedBy: null,
  ...part,
});

export const settingsRead = (
  rows: readonly SettingsRow[],
  part: Partial<RoleSettings> = {},
): RoleSettings => ({
  ...INITIAL_SLICES.roleSettings,
  asOf: NOW - 14_000,
  privilegeFrom: 'service',
  rows: [...rows],
  ...part,
});

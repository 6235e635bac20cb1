import type { Role, Scope } from '../../../../shared/contract/my-roles.ts';
import type { RoleSettings, SettingsRow } from '../../../../shared/contract/role-settings/matrix.ts';
import type { SomeSettings } from '../../../../shared/contract/role-settings/settings.ts';
import { UNTOUCHED } from '../../../../shared/domain/role-settings/test-settings.ts';
import { covered, guidOf, NOW, roleNamed, TENANT } from '../../../state/test-samples.ts';
import { matrixRows, type MatrixRow } from './matrix-rows.ts';

/** All settings of a role of which every rule is understood. */
export const settingsOf = (part: SomeSettings = {}): SomeSettings => ({
  ...UNTOUCHED,
  maximum: 'PT4H',
  eligibleExpiry: { limited: true, maximum: 'P365D' },
  activeExpiry: { limited: true, maximum: 'P30D' },
  activeMfa: true,
  ...part,
});

export const person = (n: number) => ({ kind: 'user' as const, id: guidOf(500 + n), name: `Person ${n}` });
export const approverGroup = (n: number) => ({
  kind: 'group' as const,
  id: guidOf(600 + n),
  name: `sg-${n}`,
});

/** The n-th row of a test's matrix. */
export const rowOf = (
  name: string,
  n: number,
  part: Partial<Omit<SettingsRow, 'role' | 'settings'>> & {
    readonly role?: Partial<Role>;
    readonly settings?: SomeSettings;
  } = {},
): SettingsRow => ({
  scope: TENANT,
  kept: [],
  rules: 17,
  changedAt: null,
  changedBy: null,
  ...part,
  role: { ...roleNamed(name, n), privilege: 'none', ...part.role },
  settings: settingsOf(part.settings),
});

export const groupRow = (name: string, n: number, scope: Scope, settings: SomeSettings = {}): SettingsRow =>
  rowOf(name, n, { scope, settings });

/** The same as the grid asks of them; they are as the template wants them where they say nothing else. */
export const asMatrix = (...rows: readonly SettingsRow[]): MatrixRow[] => matrixRows(rows, 'templates', null);

/** Settings as they were read 14 s ago, in full. */
export const settingsRead = (
  rows: readonly SettingsRow[],
  part: Partial<RoleSettings> = {},
): RoleSettings => ({
  asOf: NOW - 14_000,
  reading: false,
  coverage: covered('complete'),
  privilegeFrom: 'service',
  groupSources: [],
  rows: [...rows],
  baseline: null,
  ...part,
});

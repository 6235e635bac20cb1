import type {
  ApproverFacts,
  SettingsDetail,
  UsablePerson,
} from '../../../../shared/contract/role-settings/detail.ts';
import type { SettingValues } from '../../../../shared/contract/role-settings/settings.ts';
import type { SettingsRow } from '../../../../shared/contract/role-settings/matrix.ts';
import { UNTOUCHED } from '../../../../shared/domain/role-settings/test-settings.ts';
import { guidOf, NOW, roleNamed, TENANT } from '../../../state/test-samples.ts';

/*
 * What tests of the editor start from.
 */
const EXCHANGE = roleNamed('Exchange Administrator', 2);

/** Settings as an untouched role has them, but for these. */
export const settingsWith = (part: Partial<SettingValues> = {}): SettingValues => ({ ...UNTOUCHED, ...part });

export const rowWith = (part: Partial<SettingsRow> = {}): SettingsRow => ({
  role: EXCHANGE,
  scope: TENANT,
  settings: settingsWith(),
  kept: [],
  rules: 17,
  changedAt: NOW - 60_000,
  changedBy: 'Tomasz Wielgosz',
  ...part,
});

/** One role as it is read at once; `settings` in short for those of the row. */
export function detailWith({
  settings,
  row,
  ...part
}: Partial<SettingsDetail> & { readonly settings?: SettingsRow['settings'] } = {}): SettingsDetail {
  return {
    row: { ...rowWith(), ...row, ...(settings && { settings }) },
    readAt: NOW,
    rules: [
      { id: 'Expiration_EndUser_Assignment', text: '{\n  "maximumDuration": "PT8H"\n}' },
      { id: 'Approval_EndUser_Assignment', text: '{\n  "quorum": 2\n}' },
    ],
    canonical: 'as it was read',
    approvers: [],
    defaultApprovers: null,
    contexts: {
      state: 'read',
      reason: null,
      contexts: [
        { id: 'c1', name: 'Phishing-resistant MFA', available: true },
        { id: 'c2', name: 'Compliant device', available: false },
      ],
    },
    holders: { state: 'read', reason: null, holders: [] },
    snapshots: [],
    ...part,
  };
}

export const personWith = (n: number, name: string, part: Partial<UsablePerson> = {}): UsablePerson => ({
  id: guidOf(n),
  name,
  upn: `${name.split(' ')[0]?.toLowerCase() ?? ''}@contoso.com`,
  enabled: true,
  guest: false,
  ...part,
});

export const factsOf = (
  n: number,
  name: string,
  people: UsablePerson[],
  part: Partial<ApproverFacts> = {},
): ApproverFacts => ({
  kind: 'group',
  id: guidOf(n),
  name,
  state: 'read',
  reason: null,
  people,
  groupKind: 'security',
  ...part,
});

export const foundGroup = (n: number, name: string) =>
  ({
    kind: 'group',
    id: guidOf(n),
    name,
    upn: null,
    enabled: null,
    guest: null,
    groupKind: 'security',
    roleAssignable: null,
  }) as const;

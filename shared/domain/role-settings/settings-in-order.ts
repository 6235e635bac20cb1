import type { Approver } from '../../contract/my-roles.ts';
import type { SettingsRow } from '../../contract/role-settings/matrix.ts';
import {
  SETTING_KEYS,
  type Expiry,
  type Mail,
  type SettingKey,
  type SettingValues,
  type SignInAsked,
  type SomeSettings,
} from '../../contract/role-settings/settings.ts';
import { isMailRule } from './mail-rule.ts';
import type { SettingsEntry } from './settings-file.ts';
import { refOf } from './ref-of.ts';

/** By code unit: what a language orders otherwise differs from device to device. */
const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Entries of a file, by ids: a role that is renamed stays where it was. Roles stand before groups. */
export function inStableOrder(rows: readonly SettingsRow[]): SettingsEntry[] {
  const ordered = [...rows].sort(
    (a, b) =>
      Number(a.scope.kind === 'membership') - Number(b.scope.kind === 'membership') ||
      byText(a.role.definitionId, b.role.definitionId) ||
      byText(a.scope.id, b.scope.id),
  );
  return ordered.map((row) => ({
    ...refOf(row),
    name: row.role.name,
    settings: settingsInOrder(row.settings),
  }));
}

/** The settings with their members in one order, whatever order they were read in. */
export const settingsInOrder = (settings: SomeSettings): SomeSettings =>
  Object.fromEntries(
    SETTING_KEYS.flatMap((key) => {
      const value = settings[key];
      return value === undefined ? [] : [[key, valueInOrder(key, value)]];
    }),
  );

function valueInOrder<K extends SettingKey>(key: K, value: SettingValues[K]): unknown {
  switch (key) {
    case 'signIn': {
      const { mfa, context } = value as SignInAsked;
      return { mfa, context };
    }
    case 'approvers':
      return approversInOrder(value as readonly Approver[]);
    case 'eligibleExpiry':
    case 'activeExpiry': {
      const { limited, maximum } = value as Expiry;
      return { limited, maximum };
    }
    default:
      return isMailRule(key) ? mailInOrder(value as Mail) : value;
  }
}

const approversInOrder = (approvers: readonly Approver[]): Approver[] =>
  approvers
    .map(({ kind, id, name }) => ({ kind, id, name }))
    .sort((a, b) => byText(a.kind, b.kind) || byText(a.id, b.id));

const mailInOrder = ({ level, defaults, recipients }: Mail): Mail => ({
  level,
  defaults,
  recipients: [...recipients].sort(byText),
});

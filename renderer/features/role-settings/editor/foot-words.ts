import type { SettingChange, SettingsCheck } from '../../../../shared/contract/role-settings/plan.ts';
import type { SettingKey } from '../../../../shared/contract/role-settings/settings.ts';
import { settingLabel } from '../words/setting-words.ts';

/** "3 changes", "No changes". */
export function countWords(changes: readonly SettingChange[]): string {
  if (changes.length === 0) return 'No changes';
  return changes.length === 1 ? '1 change' : `${changes.length} changes`;
}

/** "Maximum duration, sign-in to activate, approval": names that begin a row, in a row. */
export const changedWords = (changes: readonly SettingChange[]): string =>
  changes
    .map(({ setting }) => settingLabel(setting))
    .map((label, at) =>
      at === 0 || /^[A-Z]{2}/.test(label) ? label : `${label.charAt(0).toLowerCase()}${label.slice(1)}`,
    )
    .join(', ');

/** How many changes would be refused, by the settings they were found at. */
export const refusedCount = (checks: readonly SettingsCheck[]): number =>
  new Set(checks.filter(({ result }) => result === 'refused').map(({ setting, check }) => setting ?? check))
    .size;

/** Why there is nothing to review; null where there is. @param blocked what else stands in the way, the first that holds is said */
export function reviewBlock(
  changes: readonly SettingChange[],
  unreadable: readonly SettingKey[],
  blocked: readonly (string | null)[],
): string | null {
  const [stands] = blocked.filter((one) => one !== null);
  if (stands !== undefined) return stands;
  const [first] = unreadable;
  if (first !== undefined) return `${settingLabel(first)} cannot be read as it is typed.`;
  return changes.length === 0 ? 'Nothing is changed yet.' : null;
}

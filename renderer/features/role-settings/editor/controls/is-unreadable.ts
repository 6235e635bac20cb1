import type { SettingKey } from '../../../../../shared/contract/role-settings/settings.ts';
import { expiryTyped, maximumTyped } from './lengths-typed.ts';

/** Whether what stands in a setting's field cannot be read, so that its value is an older one. */
export function isUnreadable(setting: SettingKey, typed: string | undefined): boolean {
  if (typed === undefined) return false;
  if (setting === 'maximum') return maximumTyped(typed) === undefined;
  if (setting === 'eligibleExpiry' || setting === 'activeExpiry') return expiryTyped(typed) === undefined;
  return false;
}

/** How it is to be typed. */
export const typeItAs = (setting: SettingKey): string =>
  setting === 'maximum' ? 'Type it as 90, 1:30 or 1h30.' : 'Type it in days, as 30 or 2 weeks.';

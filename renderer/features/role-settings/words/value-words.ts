import type { SettingKey, SettingValues } from '../../../../shared/contract/role-settings/settings.ts';

/** A matrix cell, or a row of a diff. */
export type ValueLength = 'short' | 'long';

/** @returns the value of a setting in words; names in it are the service's or a file's: show them through ServiceText */
export function valueWords<K extends SettingKey>(
  key: K,
  value: SettingValues[K],
  length: ValueLength = 'long',
): string {
  void key;
  void length;
  return JSON.stringify(value);
}

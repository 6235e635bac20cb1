import type { SettingsRow } from '../../../../../shared/contract/role-settings/matrix.ts';
import type { SettingKey, SettingValues } from '../../../../../shared/contract/role-settings/settings.ts';
import { sameSetting } from '../../../../../shared/domain/role-settings/same-setting.ts';
import { valueWords } from '../../words/value-words.ts';

/** So many different values are named. */
const NAMED = 3;

type Spread<K extends SettingKey> = readonly { readonly value: SettingValues[K]; readonly count: number }[];

/** Which values a setting has now in some roles, the most frequent first. Where it could not be read it has none. */
export function spreadOf<K extends SettingKey>(key: K, rows: readonly SettingsRow[]): Spread<K> {
  const found: { value: SettingValues[K]; count: number }[] = [];
  for (const { settings } of rows) {
    const value = settings[key] as SettingValues[K] | undefined;
    if (value === undefined) continue;
    const same = found.find((one) => sameSetting(key, one.value, value));
    if (same) same.count += 1;
    else found.push({ value, count: 1 });
  }
  return found.sort((a, b) => b.count - a.count);
}

/** "Now 8 h in 5, 4 h in 2." Names in it are the service's. */
export function spreadWords(key: SettingKey, rows: readonly SettingsRow[]): string {
  const spread = spreadOf(key, rows);
  const [only, second] = spread;
  const known = spread.reduce((sum, { count }) => sum + count, 0);
  if (!only) return 'Not readable in any of them.';
  const unread = known < rows.length ? `, not readable in ${rows.length - known}` : '';
  if (!second && unread === '') return `Now ${valueWords(key, only.value, 'short')} in all of them.`;
  const named = spread
    .slice(0, NAMED)
    .map(({ value, count }) => `${valueWords(key, value, 'short')} in ${count}`)
    .join(', ');
  const more = spread.length > NAMED ? `, and ${spread.length - NAMED} other values` : '';
  return `Now ${named}${more}${unread}.`;
}

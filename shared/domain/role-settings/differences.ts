import type { KeptBaseline, SettingsRow } from '../../contract/role-settings/matrix.ts';
import type { SettingKey } from '../../contract/role-settings/settings.ts';

export function differencesOf(
  row: SettingsRow,
  compareWith: 'templates' | 'baseline',
  baseline: KeptBaseline | null,
): readonly SettingKey[] {
  void row;
  void compareWith;
  void baseline;
  return [];
}

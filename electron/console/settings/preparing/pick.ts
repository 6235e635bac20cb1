import type { SettingKey, SomeSettings } from '../../../../shared/contract/role-settings/settings.ts';

/** Some of the settings, as far as they are there. */
export const pick = (settings: SomeSettings, only: readonly SettingKey[]): SomeSettings =>
  Object.fromEntries(only.filter((key) => settings[key] !== undefined).map((key) => [key, settings[key]]));

import type { SettingChange } from '../../../../shared/contract/role-settings/plan.ts';
import {
  SETTING_VALUES,
  someSettings,
  type SettingKey,
  type SomeSettings,
} from '../../../../shared/contract/role-settings/settings.ts';
import type { ContextNames } from '../words/sign-in-words.ts';
import { valueWords } from '../words/value-words.ts';

/** One side of some changes as settings. What is no value of its setting is left out: it is then not asked for. */
export function settingsOf(changes: readonly SettingChange[], side: 'before' | 'after'): SomeSettings {
  const read = changes.filter((change) => SETTING_VALUES[change.setting].safeParse(change[side]).success);
  return someSettings.parse(Object.fromEntries(read.map((change) => [change.setting, change[side]])));
}

/** A value of a change in words. @param contexts names of authentication contexts, where they were read */
export function changeWords(setting: SettingKey, value: unknown, contexts: ContextNames = []): string {
  const read = someSettings.safeParse({ [setting]: value });
  const known = read.success ? read.data[setting] : undefined;
  return known === undefined ? 'not readable' : valueWords(setting, known, 'long', contexts);
}

/** Some settings without these. */
export const without = (settings: SomeSettings, keys: ReadonlySet<SettingKey>): SomeSettings =>
  someSettings.parse(
    Object.fromEntries(Object.entries(settings).filter(([key]) => !keys.has(key as SettingKey))),
  );

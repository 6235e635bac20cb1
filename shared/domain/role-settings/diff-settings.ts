import type { SettingChange } from '../../contract/role-settings/plan.ts';
import type { SettingKey, SignInAsked, SomeSettings } from '../../contract/role-settings/settings.ts';
import { SETTING_KEYS } from '../../contract/role-settings/settings.ts';
import { sameSetting } from './same-setting.ts';
import { rulesOf } from './setting-rules.ts';

/** The settings that are in both and differ, in the order of `SETTING_KEYS`. A setting that is in one alone is no change: the other is not known. */
export const diffSettings = (before: SomeSettings, after: SomeSettings): SettingChange[] =>
  SETTING_KEYS.flatMap((key) => changeOf(key, before, after));

function changeOf(key: SettingKey, before: SomeSettings, after: SomeSettings): SettingChange[] {
  const [a, b] = [before[key], after[key]];
  if (a === undefined || b === undefined || sameSetting(key, a, b)) return [];
  const ruleIds = key === 'signIn' ? signInRules(a as SignInAsked, b as SignInAsked) : [...rulesOf(key)];
  return [{ setting: key, before: a, after: b, ruleIds }];
}

/** The half that stays as it is needs no write. */
const signInRules = (before: SignInAsked, after: SignInAsked): string[] => {
  const [mfa, context] = rulesOf('signIn');
  return [
    ...(mfa && before.mfa !== after.mfa ? [mfa] : []),
    ...(context && before.context !== after.context ? [context] : []),
  ];
};

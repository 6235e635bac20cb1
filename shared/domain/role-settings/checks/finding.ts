import type { Problem } from '../../../contract/problem.ts';
import type { SettingsCheck } from '../../../contract/role-settings/plan.ts';
import type { SettingKey, SettingValues } from '../../../contract/role-settings/settings.ts';
import type { CheckFacts, Planned } from '../check-facts.ts';

/** What a check found about one setting; which check it was is the table's to say. */
export type Finding = Omit<SettingsCheck, 'check'>;

/** A check. Gives nothing where what it looks at does not apply. Never `passed` where what it takes was not read. */
export type Check = (planned: Planned, facts: CheckFacts) => readonly Finding[];

type About = SettingsCheck['about'];

export const refused = (setting: SettingKey, about: About = {}): Finding => ({
  result: 'refused',
  setting,
  about,
  reason: null,
});

export const warned = (setting: SettingKey, about: About = {}): Finding => ({
  result: 'warned',
  setting,
  about,
  reason: null,
});

export const passed = (setting: SettingKey, about: About = {}): Finding => ({
  result: 'passed',
  setting,
  about,
  reason: null,
});

/** @param reason what stood in the way; null where it simply was not read, or the rule is kept as it is */
export const notChecked = (setting: SettingKey, reason: Problem | null, about: About = {}): Finding => ({
  result: 'not-checked',
  setting,
  about,
  reason,
});

/** The check of a setting's value; `not-checked` where the rule it lives in is kept as it is, so that nobody knows it. */
export function ofValue<K extends SettingKey>(
  key: K,
  { after }: Planned,
  judge: (value: SettingValues[K]) => readonly Finding[],
): readonly Finding[] {
  const value = after[key];
  return value === undefined ? [notChecked(key, null, { unknown: key })] : judge(value);
}

/** Findings of many settings: where all of them passed, that is one thing to say; where not, only what did not pass is. */
export function folded(findings: readonly Finding[]): readonly Finding[] {
  const rest = findings.filter(({ result }) => result !== 'passed');
  if (rest.length > 0 || findings.length === 0) return rest;
  return [{ result: 'passed', setting: null, about: {}, reason: null }];
}

import type { SettingsCheck } from '../../../../shared/contract/role-settings/plan.ts';

/** What is, why it matters, and what to do now. Names in them are the service's: show all three through ServiceText. */
export type CheckWords = { readonly title: string; readonly meaning: string; readonly fix: string };

export function checkWords(check: SettingsCheck): CheckWords {
  return { title: check.check, meaning: check.result, fix: '' };
}

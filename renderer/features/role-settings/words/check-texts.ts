import type { CheckName, SettingsCheck } from '../../../../shared/contract/role-settings/plan.ts';
import type { CheckWords } from './check-words.ts';

/** What is said of one check. */
export type CheckTexts = {
  /** Refused, or warned of. */
  readonly found: (check: SettingsCheck) => CheckWords;
  readonly passed: (check: SettingsCheck) => string;
  /** What could not be checked, after "Not checked:". */
  readonly unchecked: string;
};

/** Some of the checks. */
export type TextsOf<C extends CheckName> = Readonly<Record<C, CheckTexts>>;

/** A name or text that the check was filled with; empty where there is none. */
export const textOf = ({ about }: SettingsCheck, key: string): string => String(about[key] ?? '');

/** A number that the check was filled with; 0 where there is none. */
export const numberOf = ({ about }: SettingsCheck, key: string): number => {
  const value = about[key];
  return typeof value === 'number' ? value : 0;
};

/** "1 person", "3 people". */
export const people = (count: number): string => (count === 1 ? '1 person' : `${count} people`);

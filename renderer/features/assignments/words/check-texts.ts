import type { AssignmentCheck, AssignmentCheckName } from '../../../../shared/contract/assignments/plan.ts';
import { daysOf, daysText } from '../../../../shared/domain/days.ts';
import { durationText, minutesOf } from '../../../../shared/domain/durations.ts';
import { serviceNow } from '../../../state/service-clock.ts';
import { dayText } from './held-words.ts';

/** What is, why it matters, and what to do now. Names in all three are the service's or a file's: show them through ServiceText. */
export type CheckWords = { readonly title: string; readonly meaning: string; readonly fix: string };

/** What is said of one check. */
export type CheckTexts = {
  /** Refused, or warned of. */
  readonly found: (check: AssignmentCheck) => CheckWords;
  readonly passed: string;
  /** What could not be checked, after "Not checked:". */
  readonly unchecked: string;
};

/** Some of the checks. */
export type TextsOf<C extends AssignmentCheckName> = Readonly<Record<C, CheckTexts>>;

/** A name or word that the check was filled with; '' where there is none. */
export const textOf = ({ about }: AssignmentCheck, key: string): string => String(about[key] ?? '');

/** Whether a mark of the check is set. */
export const isSet = ({ about }: AssignmentCheck, key: string): boolean => about[key] === 1;

/** A moment the check was filled with, in words; null where there is none. */
export function momentOf({ about }: AssignmentCheck, key: string): string | null {
  const at = about[key];
  return typeof at === 'number' ? dayText(at, serviceNow()) : null;
}

/** A length the check was filled with: "365 days"; '' where there is none. */
export function lengthOf(check: AssignmentCheck, key: string): string {
  const iso = textOf(check, key);
  const days = daysOf(iso);
  if (days !== undefined) return daysText(days);
  const minutes = minutesOf(iso);
  return minutes === undefined ? iso : durationText(minutes);
}

/** "eligible", "active". */
export const sideOf = (check: AssignmentCheck): string =>
  textOf(check, 'side') === 'active' ? 'active' : 'eligible';

import type { CheckInWords } from '../../../components/checks/check-in-words.ts';
import type { CheckName, SettingsCheck } from '../../../../shared/contract/role-settings/plan.ts';
import { APPROVAL_CHECKS } from './approval-check-words.ts';
import type { CheckTexts } from './check-texts.ts';
import { DURATION_CHECKS } from './duration-check-words.ts';
import { MAIL_CHECKS } from './mail-check-words.ts';
import { SIGN_IN_CHECKS } from './sign-in-check-words.ts';

/**
 * What is, why it matters, and what to do now; the latter two are empty of what passed. The title has no full stop, as it stands in lists: add
 * one where the meaning follows on the line. Names in all three are the service's or a file's: show them through ServiceText.
 */
export type CheckWords = Pick<CheckInWords, 'title' | 'meaning' | 'fix'>;

const TEXTS: Readonly<Record<CheckName, CheckTexts>> = {
  ...APPROVAL_CHECKS,
  ...DURATION_CHECKS,
  ...SIGN_IN_CHECKS,
  ...MAIL_CHECKS,
};

/** A check in words. */
export function checkWords(check: SettingsCheck): CheckWords {
  const texts = TEXTS[check.check];
  if (check.result === 'passed') return { title: texts.passed(check), meaning: '', fix: '' };
  if (check.result === 'not-checked') return notChecked(check, texts.unchecked);
  const words = texts.found(check);
  if (check.about['already'] !== 1) return words;
  return { ...words, meaning: `${words.meaning} It is so already: this save does not bring it on.` };
}

/** Checks as `components/checks` draws them. */
export const checksInWords = (checks: readonly SettingsCheck[]): CheckInWords[] =>
  checks.map((check) => ({
    key: `${check.check} ${check.setting ?? ''}`,
    result: check.result,
    ...checkWords(check),
  }));

function notChecked({ reason, about }: SettingsCheck, what: string): CheckWords {
  const title = `Not checked: ${what}`;
  if (reason !== null) return { title, meaning: reason.title, fix: reason.advice };
  const meaning =
    about['unknown'] === undefined
      ? 'What it takes was not read.'
      : 'The rule it stands in is not fully understood and is kept as it is.';
  return { title, meaning, fix: '' };
}

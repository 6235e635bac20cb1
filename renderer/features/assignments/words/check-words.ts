import type { AssignmentCheck, AssignmentCheckName } from '../../../../shared/contract/assignments/plan.ts';
import type { CheckInWords } from '../../../components/checks/check-in-words.ts';
import type { CheckTexts, CheckWords } from './check-texts.ts';
import { ROLE_CHECKS } from './role-check-words.ts';
import { THERE_CHECKS } from './there-check-words.ts';
import { WHO_CHECKS } from './who-check-words.ts';
import { WINDOW_CHECKS } from './window-check-words.ts';

const TEXTS: Readonly<Record<AssignmentCheckName, CheckTexts>> = {
  ...THERE_CHECKS,
  ...WINDOW_CHECKS,
  ...WHO_CHECKS,
  ...ROLE_CHECKS,
};

/** A check in words; the latter two are empty of what passed. The title has no full stop. */
export function checkWords(check: AssignmentCheck): CheckWords {
  const texts = TEXTS[check.check];
  switch (check.result) {
    case 'passed':
      return { title: texts.passed, meaning: '', fix: '' };
    case 'not-checked':
      return {
        title: `Not checked: ${texts.unchecked}`,
        meaning: check.reason?.title ?? 'What it takes was not read.',
        fix: check.reason?.advice ?? '',
      };
    case 'refused':
    case 'warned':
      return texts.found(check);
  }
}

/** Checks as lists draw them. */
export const checksInWords = (checks: readonly AssignmentCheck[]): CheckInWords[] =>
  checks.map((check, index) => ({
    key: `${check.check} ${index}`,
    result: check.result,
    ...checkWords(check),
  }));

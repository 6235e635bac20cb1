import { CheckmarkCircle16Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { ErrorCircle16Filled } from '@fluentui/react-icons/svg/error-circle';
import { QuestionCircle16Regular } from '@fluentui/react-icons/svg/question-circle';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import { ServiceText } from '../service-text.tsx';
import { VisuallyHidden } from '../visually-hidden.tsx';
import type { CheckInWords, CheckResult } from './check-in-words.ts';
import css from './checks-list.module.css';

const MARKS = {
  passed: { Icon: CheckmarkCircle16Filled, says: 'Passed' },
  refused: { Icon: ErrorCircle16Filled, says: 'Would be refused' },
  warned: { Icon: Warning16Filled, says: 'To be thought of' },
  'not-checked': { Icon: QuestionCircle16Regular, says: 'Not checked' },
} as const satisfies Record<CheckResult, object>;

/** What needs a look, first; what passed is folded. */
const ORDER: readonly CheckResult[] = ['refused', 'warned', 'not-checked'];

/** What was checked of a change, a line each: how it came out, and what could not be checked and why. */
export function ChecksList({ checks }: { readonly checks: readonly CheckInWords[] }) {
  const open = ORDER.flatMap((wanted) => checks.filter(({ result }) => result === wanted));
  const passed = checks.filter(({ result }) => result === 'passed');
  return (
    <>
      {open.length > 0 && (
        <ul className={css.checks} aria-label="Checks">
          {open.map((check) => (
            <CheckLine key={check.key} check={check} />
          ))}
        </ul>
      )}
      {passed.length > 0 && (
        <details className={css.passed}>
          <summary>
            <CheckmarkCircle16Filled aria-hidden="true" />
            {passed.length === 1 ? '1 check passed' : `${passed.length} checks passed`}
          </summary>
          <ul className={css.checks} aria-label="Passed">
            {passed.map((check) => (
              <CheckLine key={check.key} check={check} />
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

/** The mark of one check, and what it found. */
function CheckLine({ check: { result, title, meaning } }: { readonly check: CheckInWords }) {
  const { Icon, says } = MARKS[result];
  return (
    <li className={css.check} data-result={result}>
      <Icon aria-hidden="true" />
      <span>
        {result !== 'not-checked' && <VisuallyHidden>{says}: </VisuallyHidden>}
        <ServiceText text={title} />
        {result === 'not-checked' && meaning !== '' && (
          <span className={css.reason}>
            <ServiceText text={meaning} />
          </span>
        )}
      </span>
    </li>
  );
}

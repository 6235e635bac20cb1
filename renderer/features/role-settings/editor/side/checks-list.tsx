import { CheckmarkCircle16Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { ErrorCircle16Filled } from '@fluentui/react-icons/svg/error-circle';
import { QuestionCircle16Regular } from '@fluentui/react-icons/svg/question-circle';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import type { SettingsCheck } from '../../../../../shared/contract/role-settings/plan.ts';
import { ServiceText } from '../../../../components/service-text.tsx';
import { VisuallyHidden } from '../../../../components/visually-hidden.tsx';
import { checkWords } from '../../words/check-words.ts';
import { useEditor } from '../editor.ts';
import css from './side.module.css';

const MARKS = {
  passed: { Icon: CheckmarkCircle16Filled, says: 'Passed' },
  refused: { Icon: ErrorCircle16Filled, says: 'Would be refused' },
  warned: { Icon: Warning16Filled, says: 'To be thought of' },
  'not-checked': { Icon: QuestionCircle16Regular, says: 'Not checked' },
} as const satisfies Record<SettingsCheck['result'], object>;

/** What needs a look, first; what passed is folded. */
const ORDER: readonly SettingsCheck['result'][] = ['refused', 'warned', 'not-checked'];

/** What was checked of the settings as they would be, how it came out, and what could not be checked and why. */
export function ChecksList() {
  const { checks } = useEditor();
  const open = ORDER.flatMap((wanted) => checks.filter(({ result }) => result === wanted));
  const passed = checks.filter(({ result }) => result === 'passed');
  return (
    <section>
      <h2 className={css.title}>Checks</h2>
      {open.length > 0 && (
        <ul className={css.checks} aria-label="Checks">
          {open.map((check) => (
            <CheckLine key={`${check.check} ${check.setting ?? ''}`} check={check} />
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
              <CheckLine key={`${check.check} ${check.setting ?? ''}`} check={check} />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function CheckLine({ check }: { readonly check: SettingsCheck }) {
  const { Icon, says } = MARKS[check.result];
  const { title, meaning } = checkWords(check);
  return (
    <li className={css.check} data-result={check.result}>
      <Icon aria-hidden="true" />
      <span>
        {check.result !== 'not-checked' && <VisuallyHidden>{says}: </VisuallyHidden>}
        <ServiceText text={title} />
        {check.result === 'not-checked' && meaning !== '' && (
          <span className={css.reason}>
            <ServiceText text={meaning} />
          </span>
        )}
      </span>
    </li>
  );
}

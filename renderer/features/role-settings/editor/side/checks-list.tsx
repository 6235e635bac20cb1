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

/** What was checked of the settings as they would be, how it came out, and what could not be checked and why. */
export function ChecksList() {
  const { checks } = useEditor();
  return (
    <section>
      <h2 className={css.title}>Checks</h2>
      <ul className={css.checks} aria-label="Checks">
        {checks.map((check) => {
          const { Icon, says } = MARKS[check.result];
          const { title, meaning } = checkWords(check);
          return (
            <li
              key={`${check.check} ${check.setting ?? ''}`}
              className={css.check}
              data-result={check.result}
            >
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
        })}
      </ul>
    </section>
  );
}

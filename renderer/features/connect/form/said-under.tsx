import { CheckmarkCircle16Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { ErrorCircle16Filled } from '@fluentui/react-icons/svg/error-circle';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import { ServiceText } from '../../../components/service-text.tsx';
import css from './connect-field.module.css';

const MARKS = { good: CheckmarkCircle16Filled, unsure: Warning16Filled, bad: ErrorCircle16Filled } as const;

type SaidUnderProps = {
  readonly id: string;
  /** `quiet` and null show no mark; null shows nothing at all. */
  readonly tone: 'quiet' | 'good' | 'unsure' | 'bad';
  readonly text: string | null;
};

/** What is said under a field. The id stands always, so that the field can name it. */
export function SaidUnder({ id, tone, text }: SaidUnderProps) {
  const Mark = tone === 'quiet' ? null : MARKS[tone];
  return (
    <div id={id} className={css.room}>
      {text !== null && (
        <p className={css.said} data-tone={tone}>
          {Mark && <Mark aria-hidden="true" />}
          <span>
            <ServiceText text={text} />
          </span>
        </p>
      )}
    </div>
  );
}

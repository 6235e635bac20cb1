import { QuestionCircle20Regular } from '@fluentui/react-icons/svg/question-circle';
import type { ActivityEntry } from '../../../../shared/contract/activity.ts';
import { useTimeLeft } from '../../../state/use-time-left.ts';
import css from './outcome-unknown.module.css';

type OutcomeUnknownProps = { readonly entry: ActivityEntry | undefined };

/** The answer to a decision was lost: main reads the request to find out, and nothing is sent a second time. */
export function OutcomeUnknown({ entry }: OutcomeUnknownProps) {
  return (
    <div className={css.box}>
      <QuestionCircle20Regular aria-hidden="true" />
      <div>
        <p className={css.title}>Outcome unknown</p>
        <p>
          The connection broke before Microsoft Graph answered. Your decision may have been recorded. We are
          reading the request to find out; nothing is sent a second time.
        </p>
        {entry?.looked && <Looked {...entry.looked} />}
      </div>
    </div>
  );
}

function Looked({ times, nextAt }: { readonly times: number; readonly nextAt: number }) {
  const seconds = Math.ceil((useTimeLeft(nextAt) ?? 0) / 1000);
  const read = times === 0 ? 'Not read yet.' : `Read ${times === 1 ? 'once' : `${times} times`}.`;
  const reading = times === 0 ? 'Reading' : 'Reading again';
  return <p className={css.looked}>{`${read} ${reading}${seconds > 0 ? ` in ${seconds}\u00a0s` : ''}.`}</p>;
}

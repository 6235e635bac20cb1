import type { ReactNode } from 'react';
import { CheckmarkCircle20Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { ErrorCircle20Filled } from '@fluentui/react-icons/svg/error-circle';
import { Info20Regular } from '@fluentui/react-icons/svg/info';
import { PersonClock20Regular } from '@fluentui/react-icons/svg/person-clock';
import { QuestionCircle20Regular } from '@fluentui/react-icons/svg/question-circle';
import { Warning20Filled } from '@fluentui/react-icons/svg/warning';
import type { Problem } from '../../../../shared/contract/problem.ts';
import { CopyButton } from '../../../components/copy-button.tsx';
import { problemReport } from '../../../components/problem-report.ts';
import { QuietIcon } from '../../../components/quiet-icon.tsx';
import { RetryCountdown } from '../../../components/retry-countdown.tsx';
import { ServiceText } from '../../../components/service-text.tsx';
import { serviceNow } from '../../../state/service-clock.ts';
import css from './way-card.module.css';

const ICONS = {
  'in-effect': CheckmarkCircle20Filled,
  granted: CheckmarkCircle20Filled,
  waiting: PersonClock20Regular,
  unknown: QuestionCircle20Regular,
  'not-found': QuestionCircle20Regular,
  refused: ErrorCircle20Filled,
  'not-sent': Warning20Filled,
  over: Info20Regular,
} as const;

type WayCardProps = {
  readonly kind: keyof typeof ICONS;
  readonly title: ReactNode;
  /** Beside the title. */
  readonly status?: string | null;
  readonly sentence: string;
  readonly problem: Problem | null;
  readonly above?: ReactNode;
  readonly children?: ReactNode;
};

/** What became of one request: mark, headline, what it means, what can be done. */
export function WayCard({ kind, title, status = null, sentence, problem, above, children }: WayCardProps) {
  return (
    <article className={css.card} data-kind={kind}>
      <QuietIcon icon={ICONS[kind]} className={css.icon} />
      <div className={css.words}>
        <div className={css.top}>
          <h3 className={css.headline}>{title}</h3>
          {status !== null && <span className={css.status}>{status}</span>}
        </div>
        {above}
        <p>
          <ServiceText text={sentence} />
          {problem?.retryAt !== undefined && (
            <>
              {' '}
              <RetryCountdown retryAt={problem.retryAt} />
            </>
          )}
        </p>
        {children}
        {problem && (
          <div>
            {problem.requestId !== undefined && (
              <p className={css.reference}>
                Request id <ServiceText text={problem.requestId} />
              </p>
            )}
            <CopyButton label="Copy for support" text={() => problemReport(problem, serviceNow())} />
          </div>
        )}
      </div>
    </article>
  );
}

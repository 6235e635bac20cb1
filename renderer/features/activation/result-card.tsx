import { CheckmarkCircle20Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { ErrorCircle20Filled } from '@fluentui/react-icons/svg/error-circle';
import { PersonClock20Regular } from '@fluentui/react-icons/svg/person-clock';
import { QuestionCircle20Regular } from '@fluentui/react-icons/svg/question-circle';
import type { Problem } from '../../../shared/contract/problem.ts';
import { CopyButton } from '../../components/copy-button.tsx';
import { problemReport } from '../../components/problem-report.ts';
import { ServiceText } from '../../components/service-text.tsx';
import { serviceNow } from '../../state/service-clock.ts';
import type { ResultWords } from './result-words.ts';
import { QuietIcon } from '../../components/quiet-icon.tsx';
import css from './result-card.module.css';

const ICONS = {
  'in-effect': CheckmarkCircle20Filled,
  granted: CheckmarkCircle20Filled,
  waiting: PersonClock20Regular,
  unknown: QuestionCircle20Regular,
  'not-found': QuestionCircle20Regular,
  refused: ErrorCircle20Filled,
} as const;

type ResultCardProps = { readonly words: ResultWords; readonly problem: Problem | null };

/** One result: mark, headline, what it means. */
export function ResultCard({ words, problem }: ResultCardProps) {
  const Icon = ICONS[words.kind];
  return (
    <div className={css.card} data-kind={words.kind}>
      <QuietIcon icon={Icon} className={css.icon} />
      <div className={css.words}>
        <h3 className={css.headline}>{words.headline}</h3>
        <p>
          <ServiceText text={words.sentence} />
        </p>
        {problem && (
          <div>
            {problem.requestId !== undefined && (
              <p className={css.reference}>Request id {problem.requestId}</p>
            )}
            <CopyButton label="Copy for support" text={() => problemReport(problem, serviceNow())} />
          </div>
        )}
      </div>
    </div>
  );
}

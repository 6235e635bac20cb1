import { CheckmarkCircle20Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { CircleHalfFill20Regular } from '@fluentui/react-icons/svg/circle-half-fill';
import { Clock20Regular } from '@fluentui/react-icons/svg/clock';
import { ErrorCircle20Filled } from '@fluentui/react-icons/svg/error-circle';
import { PeopleSwap20Regular } from '@fluentui/react-icons/svg/people-swap';
import { QuestionCircle20Regular } from '@fluentui/react-icons/svg/question-circle';
import { SubtractCircle20Regular } from '@fluentui/react-icons/svg/subtract-circle';
import { QuietIcon } from '../../../components/quiet-icon.tsx';
import type { TallyKind } from './run-tally.ts';
import css from './result-icon.module.css';

const ICONS = {
  saved: [CheckmarkCircle20Filled, css.saved],
  partly: [CircleHalfFill20Regular, css.look],
  refused: [ErrorCircle20Filled, css.refused],
  unknown: [QuestionCircle20Regular, css.look],
  'changed-meanwhile': [PeopleSwap20Regular, css.quiet],
  'not-sent': [SubtractCircle20Regular, css.quiet],
  going: [Clock20Regular, css.quiet],
} as const;

/** What became of one role, or of one rule; the words beside it say it too. */
export function ResultIcon({ kind }: { readonly kind: TallyKind }) {
  const [icon, className] = ICONS[kind];
  return <QuietIcon icon={icon} className={className} />;
}

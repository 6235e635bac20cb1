import { CheckmarkCircle20Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { CircleHalfFill20Regular } from '@fluentui/react-icons/svg/circle-half-fill';
import { Clock20Regular } from '@fluentui/react-icons/svg/clock';
import { ErrorCircle20Filled } from '@fluentui/react-icons/svg/error-circle';
import { PeopleSwap20Regular } from '@fluentui/react-icons/svg/people-swap';
import { QuestionCircle20Regular } from '@fluentui/react-icons/svg/question-circle';
import { SubtractCircle20Regular } from '@fluentui/react-icons/svg/subtract-circle';
import { QuietIcon } from '../quiet-icon.tsx';
import type { RunEnd } from './run-end.ts';
import css from './result-icon.module.css';

const ICONS = {
  done: [CheckmarkCircle20Filled, css.done],
  partly: [CircleHalfFill20Regular, css.look],
  refused: [ErrorCircle20Filled, css.refused],
  unknown: [QuestionCircle20Regular, css.look],
  'changed-meanwhile': [PeopleSwap20Regular, css.quiet],
  'not-sent': [SubtractCircle20Regular, css.quiet],
  going: [Clock20Regular, css.quiet],
} as const;

/** How a part of a run ended; the words beside it say it too. */
export function ResultIcon({ end }: { readonly end: RunEnd }) {
  const [icon, className] = ICONS[end];
  return <QuietIcon icon={icon} className={className} />;
}

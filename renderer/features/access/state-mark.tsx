import {
  CheckmarkCircle16Filled,
  CheckmarkCircle16Regular,
} from '@fluentui/react-icons/svg/checkmark-circle';
import { DismissCircle16Filled } from '@fluentui/react-icons/svg/dismiss-circle';
import { QuestionCircle16Regular } from '@fluentui/react-icons/svg/question-circle';
import { SubtractCircle16Regular } from '@fluentui/react-icons/svg/subtract-circle';
import { QuietIcon } from '../../components/quiet-icon.tsx';
import type { RowMark } from './state-words.ts';
import css from './state-mark.module.css';

const ICONS = {
  confirmed: CheckmarkCircle16Filled,
  granted: CheckmarkCircle16Regular,
  blocked: DismissCircle16Filled,
  unknown: QuestionCircle16Regular,
  beyond: SubtractCircle16Regular,
  later: SubtractCircle16Regular,
} as const;

/** How a feature stands, drawn; the words stand beside it. */
export function StateMark({ mark }: { readonly mark: RowMark }) {
  return (
    <span className={css.mark} data-mark={mark}>
      <QuietIcon icon={ICONS[mark]} />
    </span>
  );
}

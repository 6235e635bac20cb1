import { ArrowForward20Regular } from '@fluentui/react-icons/svg/arrow-forward';
import { CheckmarkCircle20Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { Clock20Regular } from '@fluentui/react-icons/svg/clock';
import { DismissCircle20Filled } from '@fluentui/react-icons/svg/dismiss-circle';
import { ErrorCircle20Filled } from '@fluentui/react-icons/svg/error-circle';
import { QuestionCircle20Regular } from '@fluentui/react-icons/svg/question-circle';
import { Send20Regular } from '@fluentui/react-icons/svg/send';
import { QuietIcon } from '../../../components/quiet-icon.tsx';
import type { ItemNow } from './item-now.ts';
import css from './item-icon.module.css';

const ICONS = {
  none: Send20Regular,
  waiting: Send20Regular,
  sending: Send20Regular,
  'step-up': Send20Regular,
  recorded: CheckmarkCircle20Filled,
  already: ArrowForward20Regular,
  expired: Clock20Regular,
  gone: ArrowForward20Regular,
  unknown: QuestionCircle20Regular,
  failed: ErrorCircle20Filled,
  refused: DismissCircle20Filled,
} as const;

/** What became of a decision, as a mark. Decorative: the words stand beside it. */
export function ItemIcon({ kind }: { readonly kind: ItemNow['kind'] }) {
  return (
    <span className={css.icon} data-result={kind}>
      <QuietIcon icon={ICONS[kind]} />
    </span>
  );
}

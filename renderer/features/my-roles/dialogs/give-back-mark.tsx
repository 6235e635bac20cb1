import { CheckmarkCircle20Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { Clock20Regular } from '@fluentui/react-icons/svg/clock';
import { ErrorCircle20Regular } from '@fluentui/react-icons/svg/error-circle';
import { Power20Regular } from '@fluentui/react-icons/svg/power';
import { QuestionCircle20Regular } from '@fluentui/react-icons/svg/question-circle';
import { Send20Regular } from '@fluentui/react-icons/svg/send';
import { QuietIcon } from '../../../components/quiet-icon.tsx';
import type { GiveBackLine } from './give-back.ts';
import css from './give-back-dialog.module.css';

const ICONS = {
  ready: Power20Regular,
  sending: Send20Regular,
  'not-now': Clock20Regular,
  ended: CheckmarkCircle20Filled,
  'in-progress': Send20Regular,
  unknown: QuestionCircle20Regular,
  refused: ErrorCircle20Regular,
} as const;

/** How one of several stands; the words beside it say it too. */
export function GiveBackMark({ state }: { readonly state: GiveBackLine['state'] }) {
  return <QuietIcon icon={ICONS[state]} className={css.mark} />;
}

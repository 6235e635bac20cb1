import { CheckmarkCircle16Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { Clock16Regular } from '@fluentui/react-icons/svg/clock';
import { LockClosed16Regular } from '@fluentui/react-icons/svg/lock-closed';
import { QuestionCircle16Regular } from '@fluentui/react-icons/svg/question-circle';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import type { StateLine } from './active-words.ts';
import { QuietIcon } from '../../../components/quiet-icon.tsx';
import css from './state-line.module.css';

const ICONS = {
  confirmed: CheckmarkCircle16Filled,
  soon: Warning16Filled,
  last: Warning16Filled,
  counted: Clock16Regular,
  plain: QuestionCircle16Regular,
  assigned: LockClosed16Regular,
} as const;

type StateLineProps = {
  readonly line: StateLine;
  /** Compact cards: plain text, the icon only where something presses. */
  readonly quiet?: boolean;
};

/** What is known of a role in hand, with its mark. */
export function StateLineView({ line, quiet = false }: StateLineProps) {
  const Icon = ICONS[line.tone];
  const pressing = line.tone === 'soon' || line.tone === 'last';
  return (
    <div className={css.line} data-tone={quiet && !pressing ? 'quiet' : line.tone}>
      {(!quiet || pressing) && <QuietIcon icon={Icon} className={css.icon} />}
      <span className={css.text}>{line.text}</span>
    </div>
  );
}

import { CheckmarkCircle16Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { DismissCircle16Filled } from '@fluentui/react-icons/svg/dismiss-circle';
import { SubtractCircle16Regular } from '@fluentui/react-icons/svg/subtract-circle';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import { QuietIcon } from '../../components/quiet-icon.tsx';
import css from './host-item.module.css';

const ICONS = {
  confirmed: CheckmarkCircle16Filled,
  attention: Warning16Filled,
  failed: DismissCircle16Filled,
  'not-tried': SubtractCircle16Regular,
} as const;

/** How a host, or all of them, was reached, drawn; the words stand beside it. */
export function HostMark({ mark }: { readonly mark: keyof typeof ICONS }) {
  return (
    <span className={css.mark} data-mark={mark}>
      <QuietIcon icon={ICONS[mark]} />
    </span>
  );
}

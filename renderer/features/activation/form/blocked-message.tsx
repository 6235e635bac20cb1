import { useEffect } from 'react';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import { announce } from '../../../state/announcements.ts';
import css from './panel-foot.module.css';

/** Above the button that cannot send: why. The draft stays. */
export function BlockedMessage({ reason }: { readonly reason: string }) {
  useEffect(() => announce(reason), [reason]);
  return (
    <p className={`${css.line} ${css.blocked}`}>
      <Warning16Filled aria-hidden="true" />
      {reason}
    </p>
  );
}

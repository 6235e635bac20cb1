import type { ReactElement, ReactNode } from 'react';
import { MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import css from './notice.module.css';

type NoticeProps = {
  readonly intent: 'error' | 'warning' | 'info';
  readonly title?: ReactNode;
  /** In place of the intent's own. */
  readonly icon?: ReactElement;
  readonly children: ReactNode;
  readonly actions?: ReactNode;
  /** The button that takes the message away: beside it at any width. */
  readonly dismiss?: ReactNode;
};

/** A message in the page: what is, then what to do. Its buttons stand beside it where there is room, else under it. */
export function Notice({ intent, title, icon, children, actions, dismiss }: NoticeProps) {
  return (
    <div className={css.frame}>
      <MessageBar
        intent={intent}
        layout="multiline"
        className={css.message}
        icon={{ className: css.icon, ...(icon && { children: icon }) }}
      >
        <MessageBarBody className={css.body}>
          {title !== undefined && <MessageBarTitle className={css.title}>{title}</MessageBarTitle>}
          {children}
        </MessageBarBody>
        {actions !== undefined && <MessageBarActions className={css.actions}>{actions}</MessageBarActions>}
        {dismiss !== undefined && <div className={css.dismiss}>{dismiss}</div>}
      </MessageBar>
    </div>
  );
}

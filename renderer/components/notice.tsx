import type { ReactNode } from 'react';
import { MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import css from './notice.module.css';

type NoticeProps = {
  readonly intent: 'error' | 'warning' | 'info';
  readonly title?: ReactNode;
  readonly children: ReactNode;
  readonly actions?: ReactNode;
};

/** A message in the page: what is, then what to do. Its buttons stand beside it where there is room, else under it. */
export function Notice({ intent, title, children, actions }: NoticeProps) {
  return (
    <div className={css.frame}>
      <MessageBar intent={intent} layout="multiline" className={css.message} icon={{ className: css.icon }}>
        <MessageBarBody className={css.body}>
          {title !== undefined && <MessageBarTitle className={css.title}>{title}</MessageBarTitle>}
          {children}
        </MessageBarBody>
        {actions !== undefined && <MessageBarActions className={css.actions}>{actions}</MessageBarActions>}
      </MessageBar>
    </div>
  );
}

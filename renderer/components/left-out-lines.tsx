import type { ReactNode } from 'react';
import { Notice } from './notice.tsx';
import css from './left-out-lines.module.css';

type LeftOutLinesProps = {
  readonly title: string;
  /** List items. */
  readonly children: ReactNode;
};

/** What of a file or a snapshot is not used. There may be hundreds: they scroll by themselves, so that they are a stop for the keyboard. */
export const LeftOutLines = ({ title, children }: LeftOutLinesProps) => (
  <Notice intent="warning" title={title}>
    <div role="region" tabIndex={0} aria-label={title} className={css.scroll}>
      <ul className={css.lines}>{children}</ul>
    </div>
  </Notice>
);

import { useMemo, type ReactNode } from 'react';
import { useNow } from '../state/use-now.ts';
import { wakeForAge } from '../state/wake-times.ts';
import css from './read-page-title.module.css';

type ReadPageTitleProps = {
  readonly title: string;
  /** When what is on the page was read, in milliseconds; null where it was not yet. */
  readonly readAt: number | null;
  /** What was read, and how long ago. */
  readonly words: (now: number) => string;
  /** What can be done with all of it. */
  readonly children?: ReactNode;
};

/** The name of a page that mirrors the service, what was read and how long ago; beside it what can be done with all of it. */
export function ReadPageTitle({ title, readAt, words, children }: ReadPageTitleProps) {
  const now = useNow(useMemo(() => wakeForAge(readAt), [readAt]));
  return (
    <header className={css.head}>
      <h1 className={css.title} tabIndex={-1} data-page-title>
        {title}
      </h1>
      <p className={css.count}>{words(now)}</p>
      {children !== undefined && <div className={css.actions}>{children}</div>}
    </header>
  );
}

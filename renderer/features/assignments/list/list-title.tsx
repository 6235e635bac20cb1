import { useMemo, type ReactNode } from 'react';
import { useNow } from '../../../state/use-now.ts';
import { wakeForAge } from '../../../state/wake-times.ts';
import { headWords, readAt, type TabRead } from '../words/list-words.ts';
import css from './list-title.module.css';

type ListTitleProps = { readonly read: TabRead; readonly children: ReactNode };

/** The page's name, what was read and how long ago; beside it what can be done with all of it. */
export function ListTitle({ read, children }: ListTitleProps) {
  const at = readAt(read);
  const now = useNow(useMemo(() => wakeForAge(at), [at]));
  return (
    <header className={css.head}>
      <h1 className={css.title} tabIndex={-1} data-page-title>
        Assignments
      </h1>
      <p className={css.count}>{headWords(read, now)}</p>
      <div className={css.actions}>{children}</div>
    </header>
  );
}

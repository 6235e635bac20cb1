import { useMemo, type ReactNode } from 'react';
import type { RoleSettings } from '../../../../shared/contract/role-settings/matrix.ts';
import { useNow } from '../../../state/use-now.ts';
import { wakeForAge } from '../../../state/wake-times.ts';
import { headWords, readAt } from './matrix-words.ts';
import css from './matrix-title.module.css';

type MatrixTitleProps = { readonly read: RoleSettings; readonly children?: ReactNode };

/** The page's name, what was read and how long ago; beside it what can be done with all of it. */
export function MatrixTitle({ read, children }: MatrixTitleProps) {
  const at = readAt(read);
  const now = useNow(useMemo(() => wakeForAge(at), [at]));
  return (
    <header className={css.head}>
      <h1 className={css.title} tabIndex={-1} data-page-title>
        Role settings
      </h1>
      <p className={css.count}>{headWords(read, now)}</p>
      {children !== undefined && <div className={css.actions}>{children}</div>}
    </header>
  );
}

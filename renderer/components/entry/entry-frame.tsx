import type { ReactNode } from 'react';
import { PromisesPane } from './promises-pane.tsx';
import css from './entry-frame.module.css';

/** The window before the screens: what PIM Desk promises on the left, one column of what is to be done on the right. */
export function EntryFrame({ children }: { readonly children: ReactNode }) {
  return (
    <div className={css.split}>
      <PromisesPane />
      <main className={css.side}>
        <div className={css.column}>{children}</div>
      </main>
    </div>
  );
}

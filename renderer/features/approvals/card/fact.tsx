import type { ReactNode } from 'react';
import css from './fact.module.css';

/** One thing that is known, under its name. Stands in a `dl`. */
export function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className={css.fact}>
      <dt className={css.name}>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

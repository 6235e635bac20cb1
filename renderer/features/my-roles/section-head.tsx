import type { ReactNode } from 'react';
import css from './section-head.module.css';

type SectionHeadProps = {
  readonly id: string;
  readonly title: string;
  readonly detail: ReactNode;
  /** What can be done with all of the section, at the other end of the line. */
  readonly action?: ReactNode;
};

/** Heading of a section, with its count or state beside it. */
export function SectionHead({ id, title, detail, action }: SectionHeadProps) {
  return (
    <div className={css.head}>
      <h2 id={id} className={css.title}>
        {title}
      </h2>
      <span className={css.detail}>{detail}</span>
      {action !== undefined && <span className={css.action}>{action}</span>}
    </div>
  );
}

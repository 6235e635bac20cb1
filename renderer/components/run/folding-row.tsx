import { useId, useState, type ReactNode } from 'react';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import { QuietIcon } from '../quiet-icon.tsx';
import { ServiceText } from '../service-text.tsx';
import css from './folding-row.module.css';

type FoldingRowProps = {
  /** Before the name: a mark, or the box that takes it in. */
  readonly lead: ReactNode;
  readonly name: string;
  /** Behind the name. */
  readonly beside?: ReactNode;
  /** What is said of it in bold, and colored alone. */
  readonly title?: string;
  readonly words: string;
  readonly tone: 'good' | 'look' | 'bad' | 'plain';
  /** The feature's own word for how it is, for who looks from outside. */
  readonly state: string;
  /** It takes no part. */
  readonly out?: boolean;
  /** All of it, drawn once it is unfolded. */
  readonly children: ReactNode;
};

/** One of several that are changed together, in a line: what is said of it, and all of it on demand. */
export function FoldingRow({
  lead,
  name,
  beside,
  title,
  words,
  tone,
  state,
  out = false,
  children,
}: FoldingRowProps) {
  const [open, setOpen] = useState(false);
  const detail = useId();
  return (
    <li className={css.row} data-tone={tone} data-state={state} data-out={out}>
      <div className={css.head} data-titled={title !== undefined}>
        {lead}
        <button
          type="button"
          className={css.name}
          aria-expanded={open}
          {...(open && { 'aria-controls': detail })}
          onClick={() => setOpen(!open)}
        >
          <QuietIcon icon={open ? ChevronDown16Regular : ChevronRight16Regular} />
          <span>
            <ServiceText text={name} />
          </span>
        </button>
        {beside}
        <span className={css.words}>
          {title !== undefined && <strong>{title}</strong>} <ServiceText text={words} />
        </span>
      </div>
      {open && (
        <div id={detail} className={css.detail}>
          {children}
        </div>
      )}
    </li>
  );
}

import { useId, useState, type ReactNode, type Ref } from 'react';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import { QuietIcon } from '../quiet-icon.tsx';
import { ServiceText } from '../service-text.tsx';
import css from './folding-row.module.css';

/** Where a row stands in a list of which only those near the window are drawn. */
export type RowPlace = {
  readonly index: number;
  readonly of: number;
  readonly measure: Ref<HTMLLIElement>;
};

type FoldingRowProps = {
  /** Before the name: a mark, or the box that takes it in. */
  readonly lead: ReactNode;
  readonly name: string;
  /** The name is a sentence: what is said of it stands under it. */
  readonly long?: boolean;
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
  readonly place?: RowPlace | undefined;
  /** All of it, drawn once it is unfolded. */
  readonly children: ReactNode;
};

/** One of several that are changed together, in a line: what is said of it, and all of it on demand. */
export function FoldingRow({
  lead,
  name,
  long = false,
  beside,
  title,
  words,
  tone,
  state,
  out = false,
  place,
  children,
}: FoldingRowProps) {
  const [open, setOpen] = useState(false);
  const detail = useId();
  return (
    <li
      className={css.row}
      data-tone={tone}
      data-state={state}
      data-out={out}
      {...(place && {
        ref: place.measure,
        'data-index': place.index,
        'aria-setsize': place.of,
        'aria-posinset': place.index + 1,
      })}
    >
      <div className={css.head} data-titled={title !== undefined} data-long={long}>
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

import { Checkmark16Regular } from '@fluentui/react-icons/svg/checkmark';
import { Diamond12Filled } from '@fluentui/react-icons/svg/diamond';
import { LockClosed12Regular } from '@fluentui/react-icons/svg/lock-closed';
import type { Cell } from './cell-words.ts';
import { QuietIcon } from '../../../components/quiet-icon.tsx';
import { ServiceText } from '../../../components/service-text.tsx';
import { VisuallyHidden } from '../../../components/visually-hidden.tsx';
import css from './matrix-cell.module.css';

type MatrixCellProps = {
  readonly cell: Cell;
  /** In what it differs, in words; null where it does not. */
  readonly differs: string | null;
  /** How full the bar beside it is, 0 to 1; null for none. */
  readonly bar?: number | null;
};

/** What stands in a cell: the normal quiet, the exception loud, with a mark and in words. */
export function MatrixCell({ cell: { look, text, spoken }, differs, bar = null }: MatrixCellProps) {
  return (
    <span className={css.cell} data-look={look} data-differs={differs !== null}>
      <span className={css.value}>
        {look === 'tick' && <QuietIcon icon={Checkmark16Regular} />}
        {look === 'unread' && <QuietIcon icon={LockClosed12Regular} />}
        {spoken === text ? (
          <span className={css.text}>
            <ServiceText text={text} />
          </span>
        ) : (
          <>
            <span className={css.text} aria-hidden="true">
              <ServiceText text={text} />
            </span>
            <VisuallyHidden>{spoken}</VisuallyHidden>
          </>
        )}
      </span>
      {differs !== null && (
        <>
          <QuietIcon icon={Diamond12Filled} />
          <VisuallyHidden>. {differs}</VisuallyHidden>
        </>
      )}
      {bar !== null && (
        <span className={css.track} aria-hidden="true">
          <span className={css.bar} style={{ width: `${Math.max(4, Math.round(bar * 100))}%` }} />
        </span>
      )}
    </span>
  );
}

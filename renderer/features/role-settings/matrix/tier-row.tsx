import { memo } from 'react';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import { QuietIcon } from '../../../components/quiet-icon.tsx';
import { tierMeaning, tierTitle } from '../../../components/role-tier-words.ts';
import type { TierLine } from './grid-lines.ts';
import { differWords, tierCount } from './matrix-words.ts';
import css from './tier-row.module.css';

type TierRowProps = {
  readonly line: TierLine;
  readonly index: number;
  readonly columns: number;
  /** Null: it stays in sight while its rows go by. CSS pixels. */
  readonly top: number | null;
  readonly at: boolean;
};

/** The head of a tier: its name, how many rows it has, how many differ. */
export const TierRow = memo(function TierRow({ line, index, columns, top, at }: TierRowProps) {
  const { tier, open, keys, differ } = line;
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      className={css.row}
      data-line={index}
      data-stuck={top === null}
      {...(top !== null && { style: { top } })}
    >
      <div
        role="gridcell"
        aria-colindex={1}
        aria-colspan={columns}
        aria-expanded={open}
        className={css.cell}
        tabIndex={at ? 0 : -1}
        data-at={at}
        data-column={1}
      >
        <span className={css.name} title={tierMeaning(tier)}>
          <QuietIcon icon={open ? ChevronDown16Regular : ChevronRight16Regular} />
          <span className={css.title}>{tierTitle(tier)}</span>{' '}
          <span className={css.count}>{tierCount(keys.length, tier === 'groups')}</span>
        </span>{' '}
        {differ > 0 && <span className={css.differ}>{differWords(differ)}</span>}
      </div>
    </div>
  );
});

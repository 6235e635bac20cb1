import { memo, useLayoutEffect, useRef } from 'react';
import { ArrowDown12Regular } from '@fluentui/react-icons/svg/arrow-down';
import { ArrowUp12Regular } from '@fluentui/react-icons/svg/arrow-up';
import type { MatrixColumn, MatrixView } from '../../../../shared/contract/role-settings/matrix.ts';
import { QuietIcon } from '../../../components/quiet-icon.tsx';
import { VisuallyHidden } from '../../../components/visually-hidden.tsx';
import { bandName, bandsOf } from './column-bands.ts';
import { COLUMNS } from './matrix-columns.ts';
import { sortBy } from './use-matrix-view.ts';
import css from './grid-head.module.css';

type SortBy = MatrixView['sort']['by'];

type GridHeadProps = {
  readonly columns: readonly MatrixColumn[];
  /** Whether there is room for names over the columns. */
  readonly bands: boolean;
  readonly sort: MatrixView['sort'];
  readonly compareWith: MatrixView['compareWith'];
  /** The column that the keys are at; null where they are in a line. */
  readonly at: number | null;
  /** How many of the rows shown are selected, and how many are shown. */
  readonly selected: number;
  readonly shown: number;
  readonly onSelectAll: () => void;
};

/** The head of the grid: what is selected, and each column with its order. Stays in sight. */
export const GridHead = memo(function GridHead(props: GridHeadProps) {
  const { columns, bands, sort, compareWith, at } = props;
  const heads: readonly (readonly [SortBy, string, string])[] = [
    ['name', 'Role', ''],
    ...columns.map((column) => [column, COLUMNS[column].label, COLUMNS[column].band] as const),
  ];
  return (
    <div className={css.head} role="rowgroup">
      {bands && (
        <div className={css.bands} aria-hidden="true">
          {bandsOf(columns).map((span) => (
            <span
              key={span.band}
              className={css.band}
              style={{ gridColumn: `${span.from + 3} / span ${span.count}` }}
            >
              {bandName(span)}
            </span>
          ))}
        </div>
      )}
      <div className={css.row} role="row" aria-rowindex={1}>
        <div role="columnheader" aria-colindex={1} className={css.tick} data-column={0}>
          <AllTick {...props} at={at === 0} />
        </div>
        {heads.map(([by, label, band], index) => (
          <div
            key={by}
            role="columnheader"
            aria-colindex={index + 2}
            aria-sort={sort.by === by ? (sort.descending ? 'descending' : 'ascending') : 'none'}
            className={by === 'name' ? css.name : css.column}
          >
            <button
              type="button"
              className={css.sort}
              tabIndex={at === index + 1 ? 0 : -1}
              data-at={at === index + 1}
              data-column={index + 1}
              onClick={() => sortBy(by)}
            >
              {label}
              {band !== '' && <VisuallyHidden>, {band}</VisuallyHidden>}
              {sort.by === by && <QuietIcon icon={sort.descending ? ArrowDown12Regular : ArrowUp12Regular} />}
            </button>
          </div>
        ))}
        <div
          role="columnheader"
          aria-colindex={heads.length + 2}
          className={css.column}
          tabIndex={at === heads.length + 1 ? 0 : -1}
          data-at={at === heads.length + 1}
          data-column={heads.length + 1}
        >
          {compareWith === 'templates' ? 'Template' : 'Baseline'}
        </div>
      </div>
    </div>
  );
});

function AllTick({
  at,
  selected,
  shown,
  onSelectAll,
}: Pick<GridHeadProps, 'selected' | 'shown' | 'onSelectAll'> & { readonly at: boolean }) {
  const box = useRef<HTMLInputElement>(null);
  const some = selected > 0 && selected < shown;
  useLayoutEffect(() => {
    if (box.current) box.current.indeterminate = some;
  }, [some]);
  return (
    <input
      ref={box}
      type="checkbox"
      aria-label={`Select all ${shown} shown`}
      checked={shown > 0 && selected === shown}
      tabIndex={at ? 0 : -1}
      data-at={at}
      data-column={0}
      onChange={onSelectAll}
    />
  );
}

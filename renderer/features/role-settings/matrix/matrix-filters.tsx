import { useMemo } from 'react';
import { Button, ToggleButton } from '@fluentui/react-components';
import {
  TextBulletListTree20Filled,
  TextBulletListTree20Regular,
} from '@fluentui/react-icons/svg/text-bullet-list-tree';
import { FilterField } from '../../../components/filter-field.tsx';
import { useSelected } from '../selected-rows.ts';
import { clearAllFilters } from './clear-filters.ts';
import { ColumnsMenu } from './columns-menu.tsx';
import { FilterChips } from './filter-chips.tsx';
import { chipCounts } from './filter-rows.ts';
import { FiltersMenu } from './filters-menu.tsx';
import { COMPACT_BELOW } from './matrix-columns.ts';
import { setMatrixPlace } from './matrix-place.ts';
import { hiddenWords } from './matrix-words.ts';
import type { Matrix } from './use-matrix.ts';
import { changeView } from './use-matrix-view.ts';
import css from './matrix-filters.module.css';

type MatrixFiltersProps = {
  readonly matrix: Matrix;
  readonly room: number;
  /** From the filter to the grid: Enter or arrow down. */
  readonly onToGrid: () => void;
};

/** What narrows the matrix, how it is grouped, and which columns it has. What is hidden is counted, never silent. */
export function MatrixFilters({ matrix, room, onToGrid }: MatrixFiltersProps) {
  const { view, query, known, shown, read } = matrix;
  const counts = useMemo(() => chipCounts(known), [known]);
  const { keys } = useSelected();
  const selectedShown = shown.filter(({ key }) => keys.has(key)).length;
  // Where none is left, the page says so, with the same way back. The line keeps its room: the grid does not move for it.
  const noneLeft = shown.length === 0;
  const hidden = hiddenWords(shown.length, read.rows.length, Math.max(0, keys.size - selectedShown));
  const compact = room < COMPACT_BELOW;
  return (
    <div className={css.bar} role="group" aria-label="Filters and columns">
      <FilterField
        className={css.field}
        size="medium"
        value={query}
        placeholder="Filter roles"
        label="Filter roles and groups"
        onType={(text) => setMatrixPlace({ query: text })}
        onToList={onToGrid}
      />
      {compact ? <FiltersMenu view={view} counts={counts} /> : <FilterChips view={view} counts={counts} />}
      <span className={css.end}>
        {!compact && (
          <ToggleButton
            className={css.quiet}
            appearance="subtle"
            checked={view.byTier}
            icon={view.byTier ? <TextBulletListTree20Filled /> : <TextBulletListTree20Regular />}
            onClick={() => changeView({ byTier: !view.byTier })}
          >
            By tier
          </ToggleButton>
        )}
        <ColumnsMenu columns={view.columns} room={room} />
      </span>
      <p className={css.hidden}>
        <span role="status">{noneLeft ? '' : hidden}</span>
        {!noneLeft && shown.length < read.rows.length && (
          <Button size="small" appearance="transparent" onClick={clearAllFilters}>
            Clear
          </Button>
        )}
      </p>
    </div>
  );
}

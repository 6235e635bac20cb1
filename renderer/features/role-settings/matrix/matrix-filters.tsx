import { Button, ToggleButton } from '@fluentui/react-components';
import { Diamond16Filled, Diamond16Regular } from '@fluentui/react-icons/svg/diamond';
import {
  PersonProhibited16Filled,
  PersonProhibited16Regular,
} from '@fluentui/react-icons/svg/person-prohibited';
import { ShieldKeyhole16Filled, ShieldKeyhole16Regular } from '@fluentui/react-icons/svg/shield-keyhole';
import {
  TextBulletListTree20Filled,
  TextBulletListTree20Regular,
} from '@fluentui/react-icons/svg/text-bullet-list-tree';
import { useMemo } from 'react';
import { FilterField } from '../../../components/filter-field.tsx';
import { QuietIcon } from '../../../components/quiet-icon.tsx';
import { PlaneFilter } from '../../../components/plane-filter.tsx';
import { ColumnsMenu } from './columns-menu.tsx';
import { chipCounts, chipWords } from './filter-rows.ts';
import { clearAllFilters } from './clear-filters.ts';
import { hiddenWords } from './matrix-words.ts';
import { setMatrixPlace } from './matrix-place.ts';
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
  // Where none is left, the page says so, with the same way back.
  const hidden = shown.length === 0 ? null : hiddenWords(shown.length, read.rows.length);
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
      <ToggleButton
        className={css.chip}
        size="small"
        shape="circular"
        checked={view.privilegedOnly}
        icon={view.privilegedOnly ? <ShieldKeyhole16Filled /> : <ShieldKeyhole16Regular />}
        onClick={() => changeView({ privilegedOnly: !view.privilegedOnly })}
      >
        {chipWords('Privileged', counts.privileged, counts.privilegeUnknown)}
      </ToggleButton>
      <ToggleButton
        className={css.chip}
        size="small"
        shape="circular"
        checked={view.differsOnly}
        icon={
          view.differsOnly ? (
            <Diamond16Filled />
          ) : (
            <QuietIcon icon={Diamond16Regular} className={css.differs} />
          )
        }
        onClick={() => changeView({ differsOnly: !view.differsOnly })}
      >
        {chipWords('Differs', counts.differs)}
      </ToggleButton>
      <ToggleButton
        className={css.chip}
        size="small"
        shape="circular"
        checked={view.noApprovalOnly}
        icon={view.noApprovalOnly ? <PersonProhibited16Filled /> : <PersonProhibited16Regular />}
        onClick={() => changeView({ noApprovalOnly: !view.noApprovalOnly })}
      >
        {chipWords('No approval', counts.noApproval, counts.approvalUnknown)}
      </ToggleButton>
      <PlaneFilter plane={view.plane} onPlane={(plane) => changeView({ plane })} />
      <span className={css.end}>
        <ToggleButton
          className={css.quiet}
          size="medium"
          appearance="subtle"
          checked={view.byTier}
          icon={view.byTier ? <TextBulletListTree20Filled /> : <TextBulletListTree20Regular />}
          onClick={() => changeView({ byTier: !view.byTier })}
        >
          By tier
        </ToggleButton>
        <ColumnsMenu columns={view.columns} room={room} />
      </span>
      {hidden !== null && (
        <p className={css.hidden}>
          <span role="status">{hidden}</span>
          <Button size="small" appearance="transparent" onClick={clearAllFilters}>
            Clear
          </Button>
        </p>
      )}
    </div>
  );
}

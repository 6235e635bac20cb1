import { Button, ToggleButton } from '@fluentui/react-components';
import { ShieldKeyhole16Filled, ShieldKeyhole16Regular } from '@fluentui/react-icons/svg/shield-keyhole';
import { FilterField } from '../../../components/filter-field.tsx';
import { PlaneFilter } from '../../../components/plane-filter.tsx';
import { hiddenWords } from '../words/list-words.ts';
import { setListPlace } from './list-place.ts';
import { selection } from './selected-rows.ts';
import type { AssignmentList } from './use-assignment-list.ts';
import { changeView, clearAllFilters } from './use-assignments-view.ts';
import css from './list-filters.module.css';

type ListFiltersProps = {
  readonly list: AssignmentList;
  /** From the filter to the list: Enter or arrow down. */
  readonly onToList: () => void;
};

/** What narrows the lists. What is hidden is counted, never silent. */
export function ListFilters({ list, onToList }: ListFiltersProps) {
  const { view, query, all, shown } = list;
  const { keys } = selection.useSelected();
  const here = shown[view.tab];
  const whole = all[view.tab];
  const selected = whole.filter(({ key }) => keys.has(key)).length;
  const selectedHere = here.filter(({ key }) => keys.has(key)).length;
  // Where none is left, the list says so, with the same way back.
  const hidden = here.length === 0 ? null : hiddenWords(here.length, whole.length, selected - selectedHere);
  return (
    <div className={css.bar} role="group" aria-label="Filters">
      <FilterField
        className={css.field}
        size="medium"
        value={query}
        placeholder="Filter by role, name or scope"
        label="Filter by role, name, user principal name or scope"
        onType={(text) => setListPlace({ query: text })}
        onToList={onToList}
      />
      <ToggleButton
        className={css.chip}
        size="small"
        shape="circular"
        checked={view.privilegedOnly}
        icon={view.privilegedOnly ? <ShieldKeyhole16Filled /> : <ShieldKeyhole16Regular />}
        onClick={() => changeView({ privilegedOnly: !view.privilegedOnly })}
      >
        Privileged
      </ToggleButton>
      <PlaneFilter plane={view.plane} onPlane={(plane) => changeView({ plane })} />
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

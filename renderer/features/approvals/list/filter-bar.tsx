import { useMemo } from 'react';
import { Button, ToggleButton } from '@fluentui/react-components';
import { Flag16Filled, Flag16Regular } from '@fluentui/react-icons/svg/flag';
import { ShieldKeyhole16Filled, ShieldKeyhole16Regular } from '@fluentui/react-icons/svg/shield-keyhole';
import { FilterField } from '../../../components/filter-field.tsx';
import type { Inbox } from '../use-inbox.ts';
import { FilterMenu } from './filter-menu.tsx';
import { hiddenWords } from './filter-words.ts';
import { isPrivileged } from '../../../components/privileged-words.ts';
import css from './filter-bar.module.css';

type FilterBarProps = {
  readonly inbox: Inbox;
  /** From the filter to the list: Enter or arrow down. */
  readonly onToList: () => void;
};

/** What narrows the list: words, which are not remembered, and filters, which are. What they hide is counted, never silent. */
export function FilterBar({ inbox, onToList }: FilterBarProps) {
  const { rows, shown, query, setQuery, filters, flagged } = inbox;
  const { view, change, clear } = filters;
  const privileged = useMemo(() => rows.filter(({ role }) => isPrivileged(role)).length, [rows]);
  const notKnown = useMemo(() => rows.filter(({ role }) => role.privilege === 'unknown').length, [rows]);
  // Where none is left, the list says so, with the same way back.
  const hidden = shown.length === 0 ? null : hiddenWords(shown.length, rows.length);
  return (
    <div className={css.bar} role="group" aria-label="Filters">
      <div className={css.line}>
        <FilterField
          className={css.field}
          size="small"
          value={query}
          placeholder="Filter"
          label="Filter requests"
          onType={setQuery}
          onToList={onToList}
        />
        <ToggleButton
          className={css.chip}
          size="small"
          shape="circular"
          checked={view.flaggedOnly}
          icon={view.flaggedOnly ? <Flag16Filled /> : <Flag16Regular />}
          onClick={() => change({ flaggedOnly: !view.flaggedOnly })}
        >
          Flagged{flagged !== null && ` ${flagged}`}
        </ToggleButton>
        <ToggleButton
          className={css.chip}
          size="small"
          shape="circular"
          checked={view.privilegedOnly}
          icon={view.privilegedOnly ? <ShieldKeyhole16Filled /> : <ShieldKeyhole16Regular />}
          onClick={() => change({ privilegedOnly: !view.privilegedOnly })}
        >
          Privileged {privileged}
          {notKnown > 0 && `, ${notKnown} not known`}
        </ToggleButton>
        <FilterMenu rows={rows} filters={filters} />
      </div>
      {hidden !== null && (
        <p className={css.hidden}>
          <span role="status">{hidden}</span>
          <Button
            size="small"
            appearance="transparent"
            onClick={() => {
              setQuery('');
              clear();
            }}
          >
            Clear
          </Button>
        </p>
      )}
    </div>
  );
}

import { FilterField } from '../../../components/filter-field.tsx';
import { TabLine } from '../../../components/tab-line.tsx';
import css from './list-head.module.css';

export type InboxTab = 'waiting' | 'decided';

type ListHeadProps = {
  readonly count: string;
  readonly tab: InboxTab;
  readonly onTab: (tab: InboxTab) => void;
  /** Null where there is nothing to filter. */
  readonly query: string | null;
  readonly onQuery: (query: string) => void;
  /** From the filter to the list: Enter or arrow down. */
  readonly onToList: () => void;
};

/** Title, how many wait, the two lists, and the filter. */
export function ListHead({ count, tab, onTab, query, onQuery, onToList }: ListHeadProps) {
  return (
    <header className={css.head}>
      <div className={css.line}>
        <h1 className={css.title} tabIndex={-1} data-page-title>
          Approvals
        </h1>
        <p className={css.count}>{count}</p>
      </div>
      <div className={css.tabs}>
        <TabLine
          label="Which requests"
          panelId="inbox-list"
          tabs={[
            { value: 'waiting', label: 'Waiting', count: '' },
            { value: 'decided', label: 'Decided', count: '' },
          ]}
          selected={tab}
          onSelect={onTab}
        />
      </div>
      {query !== null && (
        <FilterField
          className={css.filter}
          size="small"
          value={query}
          placeholder="Filter"
          label="Filter requests"
          onType={onQuery}
          onToList={onToList}
        />
      )}
    </header>
  );
}

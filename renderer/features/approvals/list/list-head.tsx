import type { ReactNode } from 'react';
import { TabLine } from '../../../components/tab-line.tsx';
import type { Inbox } from '../use-inbox.ts';
import { FilterBar } from './filter-bar.tsx';
import { SortMenu } from './sort-menu.tsx';
import css from './list-head.module.css';

export type InboxTab = 'waiting' | 'decided';

type ListHeadProps = {
  readonly count: string;
  readonly tab: InboxTab;
  readonly onTab: (tab: InboxTab) => void;
  /** What can be filtered and ordered; null where there is nothing to. */
  readonly inbox: Inbox | null;
  /** From the filter to the list: Enter or arrow down. */
  readonly onToList: () => void;
  /** At the end of the title's line: what can be chosen for the inbox. */
  readonly options?: ReactNode;
};

/** Title, how many wait, the two lists, and the filters. */
export function ListHead({ count, tab, onTab, inbox, onToList, options }: ListHeadProps) {
  return (
    <header className={css.head}>
      <div className={css.line}>
        <h1 className={css.title} tabIndex={-1} data-page-title>
          Approvals
        </h1>
        <p className={css.count}>{count}</p>
        {options !== undefined && <span className={css.options}>{options}</span>}
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
        >
          {inbox && <SortMenu filters={inbox.filters} />}
        </TabLine>
      </div>
      {inbox && <FilterBar inbox={inbox} onToList={onToList} />}
    </header>
  );
}

import type { ReactNode } from 'react';
import { Tab, TabList } from '@fluentui/react-components';
import css from './tab-line.module.css';

type TabLineProps<T extends string> = {
  /** Names the group of tabs. */
  readonly label: string;
  /** Id of the tab panel, which the page draws; it is labelled by `tab-<value>`. */
  readonly panelId: string;
  /** Left to right. `count` in words; '' where nothing is known. */
  readonly tabs: readonly { readonly value: T; readonly label: string; readonly count: string }[];
  readonly selected: T;
  readonly onSelect: (value: T) => void;
  /** What stands at the other end of the line. */
  readonly children?: ReactNode;
};

/** Lists side by side under one head, each with its count. Stays at the top of what scrolls. */
export function TabLine<T extends string>({ label, panelId, tabs, ...rest }: TabLineProps<T>) {
  return (
    <div className={css.line}>
      <TabList
        className={css.tabs}
        selectedValue={rest.selected}
        aria-label={label}
        onTabSelect={(_, { value }) => {
          const chosen = tabs.find((tab) => tab.value === value);
          if (chosen) rest.onSelect(chosen.value);
        }}
      >
        {tabs.map((tab) => (
          <Tab
            key={tab.value}
            value={tab.value}
            id={`tab-${tab.value}`}
            aria-controls={panelId}
            className={css.tab}
          >
            {tab.label} <span className={css.count}>{tab.count}</span>
          </Tab>
        ))}
      </TabList>
      {rest.children}
    </div>
  );
}

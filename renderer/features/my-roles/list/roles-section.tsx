import { useState } from 'react';
import { TabLine } from '../../../components/tab-line.tsx';
import { countWords } from '../coverage-words.ts';
import { EligibleList } from './eligible-list.tsx';
import { filterRows, matcher } from './eligible-rows.ts';
import { ExpiredList } from './expired-list.tsx';
import { SelectionBar } from './selection-bar.tsx';
import type { RolesView } from '../use-roles-view.ts';
import type { Selection } from './use-selection.ts';

type RolesSectionProps = {
  readonly view: RolesView;
  readonly selection: Selection;
  readonly filter: string;
  readonly onClearFilter: () => void;
};

/** What I may ask for, and what ran out. */
export function RolesSection({ view, selection, filter, onClearFilter }: RolesSectionProps) {
  const [tab, setTab] = useState<'eligible' | 'expired'>('eligible');
  const { myRoles, rows, expired } = view;
  const shown = filterRows(rows, filter);
  const matches = matcher(filter);
  const shownExpired = expired.filter((row) => matches(row.expired));
  return (
    <section aria-label="Eligible and expired roles">
      <TabLine
        label="Which roles"
        panelId="roles-list"
        tabs={[
          { value: 'eligible', label: 'Eligible', count: counted(rows.length, shown.length, myRoles) },
          {
            value: 'expired',
            label: 'Expired',
            count: counted(expired.length, shownExpired.length, myRoles),
          },
        ]}
        selected={tab}
        onSelect={setTab}
      >
        {tab === 'eligible' && <SelectionBar selection={selection} shown={shown} acting={view.acting} />}
      </TabLine>
      <div id="roles-list" role="tabpanel" aria-labelledby={`tab-${tab}`}>
        {tab === 'eligible' ? (
          <EligibleList
            view={view}
            shown={shown}
            selection={selection}
            filter={filter}
            onClearFilter={onClearFilter}
          />
        ) : (
          <ExpiredList view={view} shown={shownExpired} filter={filter} onClearFilter={onClearFilter} />
        )}
      </div>
    </section>
  );
}

/** "14", "3 of 14", "14+"; nothing where none is known. */
function counted(known: number, shown: number, myRoles: RolesView['myRoles']): string {
  if (known === 0) return '';
  const all = countWords(known, myRoles);
  return shown < known ? `${shown} of ${all}` : all;
}

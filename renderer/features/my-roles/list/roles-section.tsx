import { useState } from 'react';
import { TabLine } from '../../../components/tab-line.tsx';
import { countWords } from '../coverage-words.ts';
import type { RolesFilter } from './roles-filter.ts';
import { EligibleList } from './eligible-list.tsx';
import { matcher, onPlane } from './roles-filter.ts';
import { ExpiredList } from './expired-list.tsx';
import { SelectionBar } from './selection-bar.tsx';
import type { RolesView } from '../use-roles-view.ts';
import type { Selection } from './use-selection.ts';

type RolesSectionProps = {
  readonly view: RolesView;
  readonly selection: Selection;
  readonly filter: RolesFilter;
  readonly onClearFilter: () => void;
};

/** What I may ask for, and what ran out. */
export function RolesSection({ view, selection, filter, onClearFilter }: RolesSectionProps) {
  const [tab, setTab] = useState<'eligible' | 'expired'>('eligible');
  const matches = matcher(filter.text);
  const rows = view.rows.filter(({ eligible }) => onPlane(eligible, filter));
  const expired = view.expired.filter((row) => onPlane(row.expired, filter));
  const shown = rows.filter(({ eligible }) => matches(eligible));
  const shownExpired = expired.filter((row) => matches(row.expired));
  const counted = (known: number, seen: number): string => countedWords(known, seen, view, filter);
  return (
    <section aria-label="Eligible and expired roles">
      <TabLine
        label="Which roles"
        panelId="roles-list"
        tabs={[
          { value: 'eligible', label: 'Eligible', count: counted(rows.length, shown.length) },
          {
            value: 'expired',
            label: 'Expired',
            count: counted(expired.length, shownExpired.length),
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
            known={rows.length}
            shown={shown}
            selection={selection}
            filter={filter}
            onClearFilter={onClearFilter}
          />
        ) : (
          <ExpiredList
            view={view}
            known={expired.length}
            shown={shownExpired}
            filter={filter}
            onClearFilter={onClearFilter}
          />
        )}
      </div>
    </section>
  );
}

/** "14", "3 of 14", "14+"; nothing where none is known. */
function countedWords(known: number, shown: number, { myRoles }: RolesView, { plane }: RolesFilter): string {
  if (known === 0) return '';
  const all = countWords(known, myRoles, plane);
  return shown < known ? `${shown} of ${all}` : all;
}

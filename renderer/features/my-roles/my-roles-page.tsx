import { useCallback, useRef, useState } from 'react';
import { useSlice } from '../../state/slices-store.ts';
import { ActiveSection } from './active-section.tsx';
import { CoverageMessage } from './coverage-message.tsx';
import { DeactivateDialog } from './deactivate-dialog.tsx';
import { EligibleSection } from './eligible-section.tsx';
import { PageHead } from './page-head.tsx';
import { useCountdownWords } from './use-countdown-words.ts';
import { useCoverageWords } from './use-coverage-words.ts';
import { useDeactivateChoice } from './use-deactivate-choice.ts';
import { useRoleKeys } from './use-role-keys.ts';
import { useRolesView } from './use-roles-view.ts';
import { WaitingSection } from './waiting-section.tsx';
import css from './my-roles-page.module.css';

/** What I hold, what I wait for, what I may ask for. */
export function MyRolesPage() {
  const [filter, setFilter] = useState('');
  const page = useRef<HTMLDivElement>(null);
  const view = useRolesView(filter);
  const activity = useSlice('activity');
  const clearFilter = useCallback(() => setFilter(''), []);
  const { chosen, choose, leave } = useDeactivateChoice(view.myRoles, activity.entries);
  useRoleKeys(page, view.rows, choose);
  useCountdownWords(view.myRoles.active);
  useCoverageWords(view.myRoles);
  return (
    <div ref={page} className={css.page}>
      <PageHead filter={filter} onFilter={setFilter} />
      <CoverageMessage myRoles={view.myRoles} now={view.now} />
      <ActiveSection
        myRoles={view.myRoles}
        entries={activity.entries}
        now={view.now}
        offline={view.offline}
        onDeactivate={choose}
      />
      <WaitingSection items={view.waiting} myRoles={view.myRoles} now={view.now} />
      <EligibleSection
        myRoles={view.myRoles}
        known={view.rows.length}
        rows={view.shown}
        now={view.now}
        offline={view.offline}
        filter={filter}
        onClearFilter={clearFilter}
      />
      <DeactivateDialog held={chosen} onClose={leave} />
    </div>
  );
}

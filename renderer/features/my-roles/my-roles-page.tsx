import { useCallback, useMemo, useRef, useState } from 'react';
import type { Plane } from '../../../shared/contract/my-roles.ts';
import { ActiveSection } from './active/active-section.tsx';
import { CoverageFoot } from './coverage-foot.tsx';
import { CoverageMessage } from './coverage-message.tsx';
import { PageDialogs } from './dialogs/page-dialogs.tsx';
import { PageHead } from './page-head.tsx';
import { offersPlanes } from './planes-shown.ts';
import { RoleActionsContext } from './role-actions.ts';
import { RolesSection } from './list/roles-section.tsx';
import { useCountdownWords } from './active/use-countdown-words.ts';
import { useCoverageWords } from './use-coverage-words.ts';
import { useKeptFocus } from './use-kept-focus.ts';
import { usePageDialog } from './dialogs/use-page-dialog.ts';
import { useRoleKeys } from './use-role-keys.ts';
import { useRolesView } from './use-roles-view.ts';
import { useSelection } from './list/use-selection.ts';
import { WaitingSection } from './waiting/waiting-section.tsx';
import css from './my-roles-page.module.css';

/** What I hold, what I wait for, what I may ask for. */
export function MyRolesPage() {
  const [filter, setFilter] = useState('');
  const [chosen, setChosen] = useState<Plane | null>(null);
  const page = useRef<HTMLDivElement>(null);
  const view = useRolesView();
  const clearFilter = useCallback(() => {
    setFilter('');
    setChosen(null);
  }, []);
  const plane = offersPlanes(view.myRoles) ? chosen : undefined;
  const selection = useSelection(view.rows, view.now);
  const { dialog, actions, close } = usePageDialog(view);
  const { toggle } = selection;
  const all = useMemo(() => ({ ...actions, toggleSelected: toggle }), [actions, toggle]);
  useRoleKeys(page, view.rows, all);
  useCountdownWords(view.myRoles.active);
  useCoverageWords(view.myRoles, view.offline);
  useKeptFocus(page);
  return (
    <RoleActionsContext value={all}>
      <div ref={page} className={css.page}>
        <PageHead filter={filter} onFilter={setFilter} plane={plane} onPlane={setChosen} />
        <CoverageMessage view={view} />
        <ActiveSection view={view} />
        <WaitingSection view={view} />
        <RolesSection
          view={view}
          selection={selection}
          filter={{ text: filter, plane: plane ?? null }}
          onClearFilter={clearFilter}
        />
        <CoverageFoot myRoles={view.myRoles} />
        <PageDialogs dialog={dialog} view={view} onClose={close} />
      </div>
    </RoleActionsContext>
  );
}

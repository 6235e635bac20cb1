import { useEffect, useId, useMemo, useRef } from 'react';
import { ReadPageTitle } from '../../components/read-page-title.tsx';
import { accountKey } from '../../state/account-on-screen.ts';
import { useSlice } from '../../state/slices-store.ts';
import { useNow } from '../../state/use-now.ts';
import { wakeEachMinute } from '../../state/wake-times.ts';
import { AskedSection } from './asked/asked-section.tsx';
import { ChangeDialogs } from './change-dialogs.tsx';
import { EmergencyDialog } from './emergency/emergency-dialog.tsx';
import { HintsBar } from './hints/hints-bar.tsx';
import { HeadActions } from './list/head-actions.tsx';
import { keysOf } from './list/list-lines.ts';
import { ListFilters } from './list/list-filters.tsx';
import { ListNotes } from './list/list-notes.tsx';
import { ListPane } from './list/list-pane.tsx';
import { keepListPlaceOf } from './list/list-place.ts';
import { ListSources } from './list/list-sources.tsx';
import { ListTabs } from './list/list-tabs.tsx';
import { selection } from './list/selected-rows.ts';
import { SelectionBar } from './list/selection-bar.tsx';
import { useAssignmentList } from './list/use-assignment-list.ts';
import { focusLine } from './list/use-list-hands.ts';
import { useListKeys } from './list/use-list-keys.ts';
import { useSayRead } from './list/use-say-read.ts';
import { AssignmentsRunLine } from './run/assignments-run-line.tsx';
import { useReadOnOpen } from './use-read-on-open.ts';
import { headWords, readAt, readOf } from './words/list-words.ts';
import css from './assignments-page.module.css';

/** Who has which role, and who is in which group: by role or by person, and what can be done about it. */
export function AssignmentsPage() {
  const { accounts } = useSlice('session');
  const page = useRef<HTMLDivElement>(null);
  const panel = useId();
  const now = useNow(wakeEachMinute);
  const today = useMemo(() => new Date(now).setHours(0, 0, 0, 0), [now]);
  const list = useAssignmentList(today);
  const { view, all, shown, names } = list;
  const read = readOf(list.read, view.tab);
  const { keys } = selection.useSelected();
  const here = all[view.tab];
  const selected = useMemo(() => here.filter(({ key }) => keys.has(key)), [here, keys]);
  const shownHere = shown[view.tab];
  useSayRead(read);
  useReadOnOpen(view.tab === 'expired');
  useListKeys(
    page,
    useMemo(() => keysOf(shownHere), [shownHere]),
  );
  // What those who signed out had selected and typed is not kept for whoever comes next.
  useEffect(() => {
    const still = accounts.map(accountKey);
    keepListPlaceOf(still);
    selection.keepOf(still);
  }, [accounts]);
  return (
    <>
      <div ref={page} className={css.page}>
        <ReadPageTitle title="Assignments" readAt={readAt(read)} words={(at) => headWords(read, at)}>
          <HeadActions />
        </ReadPageTitle>
        <ListFilters
          list={list}
          onToList={() => focusLine(page.current?.querySelector<HTMLElement>('[role="treegrid"]'))}
        />
        <HintsBar list={list} now={now} />
        <ListNotes read={read} now={now} />
        <div className={css.run}>
          <AssignmentsRunLine />
        </div>
        <AskedSection list={list} now={now} />
        <ListTabs list={list} panelId={panel} />
        <div id={panel} role="tabpanel" aria-labelledby={`tab-${view.tab}`} className={css.panel}>
          <ListPane list={list} now={now} />
        </div>
        <ListSources groupSources={list.read.groupSources} />
        <SelectionBar selected={selected} emergency={names.emergency} now={now} />
      </div>
      <ChangeDialogs />
      <EmergencyDialog />
    </>
  );
}

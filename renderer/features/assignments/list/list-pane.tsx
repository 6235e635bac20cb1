import { Button } from '@fluentui/react-components';
import { LoadingRows } from '../../../components/loading-rows.tsx';
import { useOffline } from '../../../state/use-offline.ts';
import { readAssignmentsOnScreen } from '../read-on-screen.ts';
import { emptyWords, listFace, noMatchWords, readOf } from '../words/list-words.ts';
import { AssignmentsGrid } from './assignments-grid.tsx';
import type { AssignmentList } from './use-assignment-list.ts';
import { clearAllFilters } from './use-assignments-view.ts';
import css from './list-pane.module.css';

type ListPaneProps = {
  readonly list: AssignmentList;
  /** The service's time, to the minute. */
  readonly now: number;
};

/** The rows of the tab, or in their place what there is instead. */
export function ListPane({ list, now }: ListPaneProps) {
  const { view, query, all, shown } = list;
  const { tab, plane } = view;
  const read = readOf(list.read, tab);
  const offline = useOffline() !== null;
  const onPlane = plane === null ? all[tab] : all[tab].filter((one) => one.plane === plane);
  const face = listFace(read, { plane, all: onPlane.length, shown: shown[tab].length, offline });
  switch (face) {
    case 'rows':
      return <AssignmentsGrid key={tab} list={list} now={now} />;
    case 'loading':
      return (
        <div className={css.loading}>
          <LoadingRows says={tab === 'expired' ? 'Reading what ran out' : 'Reading assignments'} />
        </div>
      );
    case 'no-match':
      return (
        <div className={css.empty}>
          <p role="status">{noMatchWords(query)}</p>
          <Button size="small" onClick={clearAllFilters}>
            Clear filters
          </Button>
        </div>
      );
    case 'nothing':
    case 'unread':
    case 'unknown':
      return (
        <div className={css.empty}>
          <p role="status">{emptyWords(read, tab, plane)}</p>
          {face === 'nothing' && (
            <Button
              size="small"
              disabledFocusable={read.reading}
              onClick={() => {
                if (!read.reading) void readAssignmentsOnScreen();
              }}
            >
              {read.reading ? 'Reading…' : 'Read again'}
            </Button>
          )}
        </div>
      );
  }
}

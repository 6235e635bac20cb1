import { useMemo, useRef, useState, type ReactNode } from 'react';
import { ReadPageTitle } from '../../../components/read-page-title.tsx';
import { useNow } from '../../../state/use-now.ts';
import { useOffline } from '../../../state/use-offline.ts';
import { wakeEachMinute } from '../../../state/wake-times.ts';
import { MatrixFilters } from './matrix-filters.tsx';
import { MatrixNotes } from './matrix-notes.tsx';
import { MatrixPane } from './matrix-pane.tsx';
import { MatrixSources } from './matrix-sources.tsx';
import { headWords, matrixFace, readAt } from './matrix-words.ts';
import { toFirstRole } from './to-first-role.ts';
import { useCoverageWords } from './use-coverage-words.ts';
import { useFromTheTop } from './use-from-the-top.ts';
import { useMatrix } from './use-matrix.ts';
import { useMatrixKeys } from './use-matrix-keys.ts';
import { useRoom } from './use-room.ts';
import css from './matrix.module.css';

type MatrixProps = {
  /** Beside the title: what can be done with all settings. */
  readonly actions?: ReactNode;
  /** Between head and grid: what is under way. */
  readonly notes?: ReactNode;
  /** At the foot: what can be done with what is selected. */
  readonly foot?: ReactNode;
};

/** Every role and every way of being in a group as a row, the settings that matter as columns. */
export function Matrix({ actions, notes, foot }: MatrixProps) {
  const page = useRef<HTMLDivElement | null>(null);
  const [element, setElement] = useState<HTMLDivElement | null>(null);
  const matrix = useMatrix();
  const { read, view, known, shown } = matrix;
  const room = useRoom(element);
  const now = useNow(wakeEachMinute);
  const today = useMemo(() => new Date(now).setHours(0, 0, 0, 0), [now]);
  const offline = useOffline() !== null;
  useMatrixKeys(page, shown);
  useFromTheTop(page, matrix);
  useCoverageWords(read);
  const face = matrixFace(read, { plane: view.plane, known: known.length, shown: shown.length, offline });
  return (
    <div
      ref={(it) => {
        page.current = it;
        setElement(it);
      }}
      className={css.matrix}
    >
      <ReadPageTitle title="Role settings" readAt={readAt(read)} words={(at) => headWords(read, at)}>
        {actions}
      </ReadPageTitle>
      {read.rows.length > 0 && (
        <MatrixFilters matrix={matrix} room={room} onToGrid={() => toFirstRole(page.current, matrix.lines)} />
      )}
      <MatrixNotes read={read} now={now} />
      {notes}
      <MatrixPane matrix={matrix} face={face} room={room} today={today} />
      <MatrixSources read={read} room={room} />
      {foot}
    </div>
  );
}

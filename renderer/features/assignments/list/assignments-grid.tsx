import { useCallback, useMemo, useRef, useState } from 'react';
import { useVirtualizer } from '@tanstack/react-virtual';
import { drawnLines, headingAt } from '../../../components/drawn-lines.ts';
import { AssignmentRow } from './assignment-row.tsx';
import { GridHead } from './grid-head.tsx';
import { HeadingRow } from './heading-row.tsx';
import { keysOf } from './list-lines.ts';
import type { ListRow } from './list-rows.ts';
import { RowMenu } from './row-menu.tsx';
import { saySelected, selection } from './selected-rows.ts';
import { useAnchor } from './use-anchor.ts';
import type { AssignmentList } from './use-assignment-list.ts';
import { focusLine, useListHands } from './use-list-hands.ts';
import css from './assignments-grid.module.css';

/** CSS pixels; `assignment-row.module.css` and `heading-row.module.css` draw as high. */
const LINE = 32;
const HEAD_HEIGHT = 28;
/** Of which no end is something to look at. */
const WARN_NO_END = new Set(['standing-privileged', 'guest-without-end']);

type AssignmentsGridProps = {
  readonly list: AssignmentList;
  /** The service's time, to the minute. */
  readonly now: number;
};

/**
 * Who has what, under the role or the person: one tab stop, arrows walk, Enter opens what can be done, Space selects. Only lines near the
 * window are drawn; the one that has the focus always is.
 */
export function AssignmentsGrid({ list, now }: AssignmentsGridProps) {
  const { lines, view, query, hint, hints, read, names, shown } = list;
  const { by, tab, plane, privilegedOnly } = view;
  const [scroller, setScroller] = useState<HTMLDivElement | null>(null);
  const grid = useRef<HTMLDivElement | null>(null);
  const [menu, setMenu] = useState<{ readonly item: ListRow; readonly at: HTMLElement } | null>(null);
  const { keys: selected } = selection.useSelected();
  // eslint-disable-next-line react-hooks/incompatible-library -- its functions are called in this render alone, never memoised
  const rows = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller,
    estimateSize: () => LINE,
    overscan: 8,
  });
  const page = Math.max(8, Math.floor(((rows.scrollRect?.height ?? 0) - HEAD_HEIGHT) / LINE) - 1);
  const onMenu = (key: string, at: HTMLElement): void => {
    const line = lines.find(({ id }) => id === key);
    if (line?.kind === 'row') setMenu({ item: line.item, at });
  };
  const hands = useListHands(grid, { lines, page, onMenu });
  useAnchor(scroller, {
    lines,
    asked: [tab, by, plane ?? '', privilegedOnly, hint?.kind ?? '', query].join('|'),
    at: hands.at,
    line: LINE,
  });
  const take = useCallback((element: HTMLDivElement | null) => {
    grid.current = element;
    setScroller(element);
  }, []);
  const warned = useMemo(
    () => new Set(hints.flatMap(({ kind, ids }) => (WARN_NO_END.has(kind) ? ids : []))),
    [hints],
  );
  const keys = useMemo(() => keysOf(shown[tab]), [shown, tab]);
  const chosen = useMemo(() => keys.filter((key) => selected.has(key)).length, [keys, selected]);
  const stuck = headingAt(
    lines,
    Math.floor((rows.scrollOffset ?? 0) / LINE),
    ({ kind }) => kind === 'heading',
  );
  const drawn = drawnLines(
    rows.getVirtualItems().map(({ index }) => index),
    [stuck, hands.at],
    lines.length,
  );
  const reading = tab === 'expired' ? read.past.reading : read.reading;
  return (
    <>
      <div
        ref={take}
        role="treegrid"
        aria-label="Assignments"
        aria-rowcount={lines.length + 1}
        aria-colcount={7}
        aria-multiselectable="true"
        aria-busy={reading}
        className={css.grid}
        {...hands.on}
      >
        <GridHead
          by={by}
          selected={chosen}
          shown={keys.length}
          onSelectAll={() => {
            selection.toggleAll(keys);
            saySelected();
          }}
        />
        <div role="rowgroup" className={css.body} style={{ height: lines.length * LINE }}>
          {drawn.map((index) => {
            const line = lines[index];
            if (line === undefined) return null;
            return line.kind === 'heading' ? (
              <HeadingRow
                key={line.id}
                line={line}
                by={by}
                index={index}
                top={index === stuck ? null : index * LINE}
                at={hands.at === index}
                selected={line.keys.filter((key) => selected.has(key)).length}
              />
            ) : (
              <AssignmentRow
                key={line.id}
                item={line.item}
                by={by}
                index={index}
                top={index * LINE}
                at={hands.at === index}
                selected={selected.has(line.id)}
                warned={warned.has(line.item.row.id)}
                now={now}
              />
            );
          })}
        </div>
      </div>
      <RowMenu
        item={menu?.item ?? null}
        at={menu?.at ?? null}
        emergency={names.emergency}
        onClose={() => {
          setMenu(null);
          focusLine(grid.current);
        }}
      />
    </>
  );
}

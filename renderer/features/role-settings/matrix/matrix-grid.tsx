import { useCallback, useMemo, useRef, useState, type CSSProperties } from 'react';
import { useVirtualizer } from '@tanstack/react-virtual';
import { minutesOf } from '../../../../shared/domain/durations.ts';
import { drawnLines, headingAt } from '../../../components/drawn-lines.ts';
import { useSelected } from '../selected-rows.ts';
import { GridHead } from './grid-head.tsx';
import {
  columnsIn,
  COLUMNS,
  COMPACT_BELOW,
  DIFFERS_WIDTH,
  NAME_LEAST,
  TICK_WIDTH,
  widthOf,
} from './matrix-columns.ts';
import { noteScrolled, scrolledNow } from './matrix-place.ts';
import { RoleRow } from './role-row.tsx';
import { TierRow } from './tier-row.tsx';
import { useGridHands } from './use-grid-hands.ts';
import type { Matrix } from './use-matrix.ts';
import css from './matrix-grid.module.css';

/** CSS pixels; `role-row.module.css` and `tier-row.module.css` draw as high. DESIGN.md §2 */
const LINE = 30;
/** With names over columns, and without. */
const HEAD_HEIGHT = 54;
const HEAD_COMPACT = 30;
/** A full bar is at least this long: the service's own maximum where nobody chose another. graph-pim.md §4.2 [docs] */
const FULL_BAR = 8 * 60;

type MatrixGridProps = {
  readonly matrix: Matrix;
  /** CSS pixels there are for it across. */
  readonly room: number;
  /** Today's first moment, for dates in words. */
  readonly today: number;
};

/**
 * Roles down, settings across: one tab stop, arrows walk, Enter opens, Space selects. Only lines near the window are drawn; the one that has
 * the focus always is.
 */
export function MatrixGrid({ matrix, room, today }: MatrixGridProps) {
  const { lines, shown, view, read, hold } = matrix;
  const [scroller, setScroller] = useState<HTMLDivElement | null>(null);
  const columns = useMemo(() => columnsIn(view.columns, room).shown, [view.columns, room]);
  const { keys: selected } = useSelected();
  const [from] = useState(() => scrolledNow().top);
  // eslint-disable-next-line react-hooks/incompatible-library -- its functions are called in this render alone, never memoised
  const rows = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller,
    estimateSize: () => LINE,
    overscan: 6,
    initialOffset: from,
  });
  const count = columns.length + 3;
  const bands = room >= COMPACT_BELOW;
  const headHeight = bands ? HEAD_HEIGHT : HEAD_COMPACT;
  const page = Math.max(8, Math.floor(((rows.scrollRect?.height ?? 0) - headHeight) / LINE) - 1);
  const grid = useRef<HTMLDivElement | null>(null);
  const { place, ...hands } = useGridHands(grid, { lines, shown, columns: count, page, onHold: hold });
  const longest = useMemo(
    () => Math.max(FULL_BAR, ...read.rows.map(({ settings }) => minutesOf(settings.maximum ?? 'PT0S') ?? 0)),
    [read.rows],
  );
  const take = useCallback((element: HTMLDivElement | null) => {
    grid.current = element;
    if (element) {
      const { top, left } = scrolledNow();
      element.scrollTop = top;
      element.scrollLeft = left;
    }
    setScroller(element);
  }, []);
  const first = Math.floor((rows.scrollOffset ?? 0) / LINE);
  const stuck = headingAt(lines, first, ({ kind }) => kind === 'tier');
  const drawn = drawnLines(
    rows.getVirtualItems().map(({ index }) => index),
    [stuck, place.line],
    lines.length,
  );
  const width = widthOf(columns);
  const template = [
    `${TICK_WIDTH}px`,
    `minmax(${NAME_LEAST}px, 1fr)`,
    ...columns.map((column) => `${COLUMNS[column].width}px`),
    `${DIFFERS_WIDTH}px`,
  ].join(' ');
  const chosen = shown.filter(({ key }) => selected.has(key)).length;
  return (
    <div
      ref={take}
      role="grid"
      aria-label="Role settings"
      aria-rowcount={lines.length + 1}
      aria-colcount={count}
      aria-multiselectable="true"
      aria-busy={read.reading}
      className={css.grid}
      style={{ '--columns': template, '--least': `${width}px`, '--head': `${headHeight}px` } as CSSProperties}
      {...hands.on}
      onScroll={({ currentTarget: { scrollTop: top, scrollLeft: left } }) => void noteScrolled({ top, left })}
    >
      <GridHead
        columns={columns}
        bands={bands}
        sort={view.sort}
        compareWith={view.compareWith}
        at={place.line === -1 ? place.column : null}
        selected={chosen}
        shown={shown.length}
        onSelectAll={hands.selectAll}
      />
      <div role="rowgroup" className={css.body} style={{ height: lines.length * LINE }}>
        {drawn.map((index) => {
          const line = lines[index];
          if (line === undefined) return null;
          const at = place.line === index ? place.column : null;
          return line.kind === 'tier' ? (
            <TierRow
              key={line.id}
              line={line}
              index={index}
              columns={count}
              top={index === stuck ? null : index * LINE}
              at={at !== null}
            />
          ) : (
            <RoleRow
              key={line.id}
              line={line}
              index={index}
              top={index * LINE}
              columns={columns}
              compareWith={view.compareWith}
              baseline={read.baseline}
              selected={selected.has(line.id)}
              at={at}
              longest={longest}
              today={today}
            />
          );
        })}
      </div>
    </div>
  );
}

import { useCallback, useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import type { FocusEvent, KeyboardEvent, MouseEvent, RefObject } from 'react';
import { refOf } from '../../../../shared/domain/role-settings/ref-of.ts';
import { openEditor } from '../settings-place.ts';
import { selectRange, toggleAll, toggleRow } from '../selected-rows.ts';
import { placeAfter, type GridPlace } from './grid-keys.ts';
import { drawnKeys, keysOf, type GridLine } from './grid-lines.ts';
import { ignoreSecondClick } from './ignore-second-click.ts';
import { HEAD, matrixPlaceNow, setMatrixPlace, toggleTier, useMatrixPlace } from './matrix-place.ts';
import type { MatrixRow } from './matrix-rows.ts';
import { saySelected } from './say-selected.ts';

type Shape = {
  readonly lines: readonly GridLine[];
  readonly shown: readonly MatrixRow[];
  readonly columns: number;
  readonly page: number;
  /** Told when the focus comes and goes. */
  readonly onHold: (on: boolean) => void;
};

/** What keys and pointer do in the grid, and where they are. @param grid its element, in which the focus roves */
export function useGridHands(grid: RefObject<HTMLElement | null>, shape: Shape) {
  const { lines, shown, columns, onHold } = shape;
  const kept = useMatrixPlace();
  const place = useMemo(() => placeIn(lines, columns, kept), [lines, columns, kept]);
  const wanted = useRef(false);
  useLayoutEffect(() => {
    if (!wanted.current) return;
    wanted.current = false;
    focusSpot(grid.current);
  }, [grid, place]);
  // The row that had the focus may go, as what was read since no longer passes the filters.
  const last = useRef<Element | null>(null);
  useLayoutEffect(() => {
    if (last.current?.isConnected === false && document.activeElement === document.body)
      focusSpot(grid.current);
  }, [grid, lines]);
  useEffect(() => {
    if (!matrixPlaceNow().comesBack) return;
    setMatrixPlace({ comesBack: false });
    focusSpot(grid.current);
  }, [grid]);

  const go = (to: GridPlace): void => {
    wanted.current = true;
    setMatrixPlace({ line: lines[to.line]?.id ?? HEAD, index: to.line, column: to.column });
  };
  const open = (line: GridLine): void => {
    if (line.kind === 'tier') {
      toggleTier(line.tier);
      return;
    }
    setMatrixPlace({ comesBack: true });
    openEditor(refOf(line.item.row));
  };
  /** @param from where a range begins that was begun nowhere */
  const select = (line: GridLine, range: boolean, from?: string): void => {
    if (line.kind === 'tier') toggleAll(line.keys);
    else if (range) selectRange(drawnKeys(lines), line.id, from);
    else toggleRow(line.id);
    saySelected();
  };
  const selectAll = useCallback(() => {
    toggleAll(keysOf(shown));
    saySelected();
  }, [shown]);

  const pressed = (event: KeyboardEvent): void => {
    if (event.altKey || event.metaKey || event.defaultPrevented) return;
    if (!spotOf(event.target)) return;
    const line = lines[place.line];
    if (line !== undefined && !event.ctrlKey && actOn(line, event)) {
      event.preventDefault();
      return;
    }
    const to = placeAfter(event, place, { columns, page: shape.page, lines: lines.length });
    if (to === null) return;
    event.preventDefault();
    go(to);
    const reached = lines[to.line];
    if (event.shiftKey && to.line !== place.line && reached?.kind === 'role') {
      select(reached, true, line?.kind === 'role' ? line.id : reached.id);
    }
  };
  const actOn = (line: GridLine, { key, shiftKey }: KeyboardEvent): boolean => {
    if (key === 'Enter') open(line);
    else if (key === ' ') select(line, shiftKey);
    else if (line.kind === 'tier' && key === (line.open ? 'ArrowLeft' : 'ArrowRight')) toggleTier(line.tier);
    else return false;
    return true;
  };

  const clicked = (event: MouseEvent): void => {
    const spot = spotOf(event.target);
    const line = lines[spot?.line ?? -1];
    if (spot === null) return;
    go(spot);
    if (line === undefined) return;
    if (event.shiftKey || event.ctrlKey || event.metaKey || (spot.column === 0 && line.kind === 'role'))
      select(line, event.shiftKey);
    else if (line.kind === 'tier' || opens(event.target)) {
      if (line.kind === 'role') ignoreSecondClick();
      open(line);
    }
  };
  const twice = (event: MouseEvent): void => {
    const line = lines[spotOf(event.target)?.line ?? -1];
    if (line?.kind !== 'role' || spotOf(event.target)?.column === 0) return;
    document.getSelection()?.removeAllRanges();
    open(line);
  };
  return {
    place,
    selectAll,
    on: {
      onKeyDown: pressed,
      onClick: clicked,
      onDoubleClick: twice,
      onFocus: ({ target }: FocusEvent): void => {
        last.current = target;
        onHold(true);
      },
      onBlur: ({ target, currentTarget, relatedTarget }: FocusEvent): void => {
        if (target.isConnected) last.current = null;
        if (!currentTarget.contains(relatedTarget)) onHold(false);
      },
    },
  };
}

/** Where one is: in the line one was at, or, where that is gone, in what stands in its place now. */
function placeIn(
  lines: readonly GridLine[],
  columns: number,
  kept: { readonly line: string; readonly index: number; readonly column: number },
): GridPlace {
  const column = Math.min(columns - 1, kept.column);
  if (kept.line === HEAD) return { line: -1, column };
  const there = lines.findIndex(({ id }) => id === kept.line);
  return { line: there === -1 ? Math.min(Math.max(0, kept.index), lines.length - 1) : there, column };
}

/** Which cell something belongs to; null where it is in none. Line -1: the head. */
function spotOf(target: EventTarget): GridPlace | null {
  if (!(target instanceof Element)) return null;
  const cell = target.closest<HTMLElement>('[data-column]');
  if (cell === null) return null;
  const line = cell.closest<HTMLElement>('[data-line]')?.dataset['line'];
  return { line: line === undefined ? -1 : Number(line), column: Number(cell.dataset['column']) };
}

const opens = (target: EventTarget): boolean =>
  target instanceof Element && target.closest('[data-opens]') !== null;

/** Focus goes to the cell one is at, which comes into sight beside what stays there. */
function focusSpot(grid: HTMLElement | null): void {
  const spot = grid?.querySelector<HTMLElement>('[data-at="true"]');
  spot?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  spot?.focus({ preventScroll: true });
}

import { useLayoutEffect, useRef } from 'react';
import type { FocusEvent, KeyboardEvent, MouseEvent, RefObject } from 'react';
import { headingAt } from '../../../components/drawn-lines.ts';
import { lineAfter } from './grid-keys.ts';
import { drawnKeys, type ListLine } from './list-lines.ts';
import { setListPlace, toggleHeading, useListPlace } from './list-place.ts';
import { saySelected, selection } from './selected-rows.ts';

type Shape = {
  readonly lines: readonly ListLine[];
  /** Lines a page key goes. */
  readonly page: number;
  /** Opens what can be done about a row, at an element of it. */
  readonly onMenu: (key: string, at: HTMLElement) => void;
};

/** What keys and pointer do in the list, and at which line they are. @param list its element, in which the focus roves over the rows */
export function useListHands(list: RefObject<HTMLElement | null>, { lines, page, onMenu }: Shape) {
  const { line: kept, index } = useListPlace();
  const there = lines.findIndex(({ id }) => id === kept);
  // Where the line one was at is gone, one is at what stands in its place now.
  const at = there === -1 ? Math.min(Math.max(0, index), lines.length - 1) : there;
  const wanted = useRef(false);
  const last = useRef<Element | null>(null);
  useLayoutEffect(() => {
    const lost = last.current?.isConnected === false && document.activeElement === document.body;
    if (!wanted.current && !lost) return;
    wanted.current = false;
    focusLine(list.current);
  }, [list, lines, at]);

  const go = (to: number): void => {
    const line = lines[to];
    if (line === undefined) return;
    wanted.current = true;
    setListPlace({ line: line.id, index: to });
  };
  const select = (line: ListLine, range: boolean, from?: string): void => {
    if (line.kind === 'heading') selection.toggleAll(line.keys);
    else if (range) selection.selectRange(drawnKeys(lines), line.id, from);
    else selection.toggle(line.id);
    saySelected();
  };

  const pressed = (event: KeyboardEvent<HTMLElement>): void => {
    const { key, shiftKey, ctrlKey, altKey, metaKey, target } = event;
    const line = lines[at];
    if (line === undefined || altKey || metaKey || ctrlKey || event.defaultPrevented) return;
    if (!(target instanceof HTMLElement) || target.closest('[data-line]') === null) return;
    if (actOn(line, target, key, shiftKey)) {
      event.preventDefault();
      return;
    }
    const to = lineAfter(key, at, lines, page);
    if (to === null) return;
    event.preventDefault();
    go(to);
    const reached = lines[to];
    if (shiftKey && to !== at && reached?.kind === 'row')
      select(reached, true, line.kind === 'row' ? line.id : reached.id);
  };
  const actOn = (line: ListLine, target: HTMLElement, key: string, shiftKey: boolean): boolean => {
    const row = target.closest<HTMLElement>('[data-line]') ?? target;
    if (key === ' ') select(line, shiftKey);
    else if (line.kind === 'heading') {
      if (key !== 'Enter' && key !== (line.open ? 'ArrowLeft' : 'ArrowRight')) return false;
      toggleHeading(line.id);
    } else if (key === 'ArrowLeft') go(headingAt(lines, at, ({ kind }) => kind === 'heading'));
    else if (key === 'Enter' || key === 'ContextMenu' || (key === 'F10' && shiftKey))
      onMenu(line.id, menuSpot(row));
    else return false;
    return true;
  };

  const clicked = (event: MouseEvent): void => {
    const spot = lineOf(event.target);
    const line = lines[spot?.index ?? -1];
    if (spot === null || line === undefined) return;
    go(spot.index);
    const part = partOf(event.target);
    if (part === 'menu') onMenu(line.id, menuSpot(spot.element));
    else if (part === 'tick' || event.shiftKey || event.ctrlKey || event.metaKey)
      select(line, event.shiftKey);
    else if (line.kind === 'heading') toggleHeading(line.id);
  };
  const menu = (event: MouseEvent): void => {
    const spot = lineOf(event.target);
    const line = lines[spot?.index ?? -1];
    if (spot === null || line?.kind !== 'row') return;
    event.preventDefault();
    go(spot.index);
    onMenu(line.id, menuSpot(spot.element));
  };
  return {
    at,
    on: {
      onKeyDown: pressed,
      onClick: clicked,
      onContextMenu: menu,
      onFocus: ({ target }: FocusEvent): void => {
        last.current = target;
      },
      onBlur: ({ target }: FocusEvent): void => {
        if (target.isConnected) last.current = null;
      },
    },
  };
}

/** The row keys are at gets the focus and comes into sight. */
export function focusLine(list: HTMLElement | null | undefined): void {
  const row = list?.querySelector<HTMLElement>('[data-at="true"]');
  row?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  row?.focus({ preventScroll: true });
}

/** Where the menu of a row stands. */
const menuSpot = (row: HTMLElement): HTMLElement =>
  row.querySelector<HTMLElement>('[data-part="menu"]') ?? row;

const partOf = (target: EventTarget): string | undefined =>
  target instanceof Element ? target.closest<HTMLElement>('[data-part]')?.dataset['part'] : undefined;

function lineOf(target: EventTarget): { readonly index: number; readonly element: HTMLElement } | null {
  const element = target instanceof Element ? target.closest<HTMLElement>('[data-line]') : null;
  return element === null ? null : { index: Number(element.dataset['line']), element };
}

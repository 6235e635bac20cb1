import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { useVirtualizer } from '@tanstack/react-virtual';
import css from './listbox.module.css';

/** Below this many all options are drawn; beyond, those near the window. */
const DRAWN = 60;
/** What keys page by. */
const PAGE = 8;

type ListboxProps<T> = {
  readonly label: string;
  readonly items: readonly T[];
  readonly idOf: (item: T) => string;
  readonly selected: string | null;
  /** One's own are told apart: reachable, but not to be decided. */
  readonly isDisabled?: (item: T) => boolean;
  readonly onSelect: (item: T) => void;
  /** Enter or a click: where there is room for one of both, the card comes. */
  readonly onOpen: () => void;
  readonly children: (item: T) => ReactNode;
};

const HEIGHT = 77;

/**
 * A list of which one is chosen: one tab stop, arrows choose, Enter opens. Focus stays with the list and `aria-activedescendant` names
 * the option; aria-setsize tells the whole where not all are drawn.
 */
export function Listbox<T>(props: ListboxProps<T>) {
  const { label, items, idOf, selected, onSelect, onOpen } = props;
  const base = useId();
  const box = useRef<HTMLDivElement>(null);
  const [scroller, setScroller] = useState<HTMLDivElement | null>(null);
  const virtual = items.length > DRAWN;
  // eslint-disable-next-line react-hooks/incompatible-library -- its functions are called in this render alone, never memoised
  const rows = useVirtualizer({
    count: items.length,
    enabled: virtual,
    getScrollElement: () => scroller,
    estimateSize: () => HEIGHT,
    overscan: 8,
  });
  const at = items.findIndex((item) => idOf(item) === selected);
  useEffect(() => {
    if (at < 0) return;
    if (virtual) rows.scrollToIndex(at);
    else box.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
    // The virtualiser is another object at each render; only the choice moves the list.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [selected, virtual]);
  const go = (index: number): void => {
    const item = items[Math.min(items.length - 1, Math.max(0, index))];
    if (item !== undefined) onSelect(item);
  };
  const pressed = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') onOpen();
    else {
      const to = TARGETS[event.key]?.(at, items.length);
      if (to === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
      go(to);
    }
    event.preventDefault();
  };
  const option = (item: T, index: number, top: number | null) => (
    <div
      key={idOf(item)}
      id={`${base}-${index}`}
      role="option"
      aria-selected={index === at}
      aria-setsize={items.length}
      aria-posinset={index + 1}
      {...(props.isDisabled?.(item) === true && { 'aria-disabled': true })}
      className={css.option}
      {...(top !== null && { style: { position: 'absolute', top, right: 0, left: 0 } as const })}
      onClick={() => {
        onSelect(item);
        onOpen();
      }}
    >
      {props.children(item)}
    </div>
  );
  return (
    <div ref={setScroller} className={css.scroller}>
      <div
        ref={box}
        role="listbox"
        tabIndex={0}
        aria-label={label}
        data-inbox
        className={css.box}
        {...(at >= 0 && { 'aria-activedescendant': `${base}-${at}` })}
        {...(virtual && { style: { height: rows.getTotalSize() } })}
        onKeyDown={pressed}
      >
        {virtual
          ? withActive(
              rows.getVirtualItems().map(({ index }) => index),
              at,
            ).map((index) => {
              const item = items[index];
              return item !== undefined && option(item, index, index * HEIGHT);
            })
          : items.map((item, index) => option(item, index, null))}
      </div>
    </div>
  );
}

/** The chosen option is always drawn: `aria-activedescendant` must name something that is there. */
const withActive = (drawn: readonly number[], at: number): number[] =>
  at < 0 || drawn.includes(at) ? [...drawn] : [...drawn, at].sort((a, b) => a - b);

const TARGETS: Partial<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at) => at + 1,
  ArrowUp: (at) => at - 1,
  PageDown: (at) => at + PAGE,
  PageUp: (at) => at - PAGE,
  Home: () => 0,
  End: (_, count) => count - 1,
};

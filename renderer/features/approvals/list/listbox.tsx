import {
  useEffect,
  useId,
  useRef,
  useState,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
} from 'react';
import { useVirtualizer } from '@tanstack/react-virtual';
import { keyTarget } from './listbox-keys.ts';
import css from './listbox.module.css';

/** Below this many all options are drawn; beyond, those near the window. */
const DRAWN = 60;

/** How several are selected, where several can be. */
export type ManySelected<T> = {
  readonly isSelected: (item: T) => boolean;
  /** What cannot be selected stays reachable. */
  readonly canSelect: (item: T) => boolean;
  readonly onToggle: (item: T) => void;
  readonly onRange: (item: T) => void;
};

type ListboxProps<T> = {
  readonly label: string;
  readonly items: readonly T[];
  readonly idOf: (item: T) => string;
  /** The one on the card: where only one can be chosen, that is the selected one. */
  readonly selected: string | null;
  readonly many?: ManySelected<T>;
  /** One's own are told apart: reachable, but not to be decided. */
  readonly isDisabled?: (item: T) => boolean;
  readonly onSelect: (item: T) => void;
  /** Enter or a click: where there is room for one of both, the card comes. */
  readonly onOpen: () => void;
  /** Whether the hand is on the list: it has the focus, or the pointer is over it. */
  readonly onHold?: (on: boolean) => void;
  readonly children: (item: T) => ReactNode;
};

const HEIGHT = 77;

/**
 * A list of which one is on the card, and several may be selected: one tab stop, arrows walk, Enter opens, Space selects. Focus stays
 * with the list and `aria-activedescendant` names the option, as an option out of the window is not drawn; aria-setsize tells the whole.
 */
export function Listbox<T>(props: ListboxProps<T>) {
  const { label, items, idOf, selected, many, onSelect, onOpen } = props;
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
    // Few: a filter draws all of them anew at once.
    overscan: 2,
  });
  const at = items.findIndex((item) => idOf(item) === selected);
  useEffect(() => {
    if (at < 0) return;
    if (virtual) rows.scrollToIndex(at);
    else box.current?.querySelector('[data-at="true"]')?.scrollIntoView({ block: 'nearest' });
    // The virtualiser is another object at each render; only the choice moves the list.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [selected, virtual]);
  const hold = useHold(props.onHold);
  const go = (index: number, extend: boolean): void => {
    const item = items[Math.min(items.length - 1, Math.max(0, index))];
    if (item === undefined) return;
    onSelect(item);
    if (extend) many?.onRange(item);
  };
  const pressed = (event: KeyboardEvent): void => {
    const active = items[at];
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key === 'Enter') onOpen();
    else if (event.key === ' ' && many) {
      if (active !== undefined) (event.shiftKey ? many.onRange : many.onToggle)(active);
    } else {
      const to = keyTarget(event.key, at, items.length);
      if (to === undefined) return;
      go(to, event.shiftKey);
    }
    event.preventDefault();
  };
  const clicked = (item: T, event: MouseEvent): void => {
    const onTick = event.target instanceof Element && event.target.closest('[data-tick]') !== null;
    if (many && event.shiftKey) many.onRange(item);
    else if (many && (onTick || event.ctrlKey || event.metaKey)) many.onToggle(item);
    else {
      onSelect(item);
      onOpen();
    }
  };
  const option = (item: T, index: number, top: number | null) => (
    <div
      // Of thousands, what is drawn is drawn over: a filter changes what stands in each place, not the places.
      key={top === null ? idOf(item) : index}
      id={`${base}-${index}`}
      role="option"
      data-at={index === at}
      {...selectedState(many, item, index === at)}
      aria-setsize={items.length}
      aria-posinset={index + 1}
      {...(props.isDisabled?.(item) === true && { 'aria-disabled': true })}
      className={css.option}
      {...(top !== null && { style: { position: 'absolute', top, right: 0, left: 0 } as const })}
      onClick={(event) => clicked(item, event)}
    >
      {props.children(item)}
    </div>
  );
  return (
    <div ref={setScroller} className={css.scroller} {...hold}>
      <div
        ref={box}
        role="listbox"
        tabIndex={0}
        aria-label={label}
        {...(many && { 'aria-multiselectable': true })}
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

/** Where several can be selected, that one is on the card is something else; what cannot be selected says nothing of it. */
function selectedState<T>(many: ManySelected<T> | undefined, item: T, isAt: boolean) {
  if (!many) return { 'aria-selected': isAt };
  return {
    ...(isAt && { 'aria-current': true }),
    ...(many.canSelect(item) && { 'aria-selected': many.isSelected(item) }),
  };
}

/** Tells when the hand comes and goes. Focus and pointer each hold it alone; what holds it goes with the list too. */
function useHold(onHold: ((on: boolean) => void) | undefined) {
  const by = useRef({ focus: false, pointer: false });
  useEffect(() => () => onHold?.(false), [onHold]);
  const tell = (part: Partial<{ focus: boolean; pointer: boolean }>): void => {
    by.current = { ...by.current, ...part };
    onHold?.(by.current.focus || by.current.pointer);
  };
  return {
    onFocus: () => tell({ focus: true }),
    onBlur: () => tell({ focus: false }),
    onPointerEnter: () => tell({ pointer: true }),
    onPointerLeave: () => tell({ pointer: false }),
  };
}

/** The chosen option is always drawn: `aria-activedescendant` must name something that is there. */
const withActive = (drawn: readonly number[], at: number): number[] =>
  at < 0 || drawn.includes(at) ? [...drawn] : [...drawn, at].sort((a, b) => a - b);

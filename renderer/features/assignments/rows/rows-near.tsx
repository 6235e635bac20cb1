import { useEffect, useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { useVirtualizer } from '@tanstack/react-virtual';
import type { RowPlace } from '../../../components/run/folding-row.tsx';
import css from './rows-near.module.css';

/** Below this many all rows are drawn; beyond, those near the window. */
const DRAWN = 60;
const HEIGHT = 37;

type RowsNearProps<T> = {
  readonly label: string;
  readonly items: readonly T[];
  readonly keyOf: (item: T) => number;
  /** @param place to be handed to the row's `FoldingRow`; undefined where all are drawn */
  readonly children: (item: T, place: RowPlace | undefined) => ReactNode;
};

/** A list in a dialog, which scrolls with it: of hundreds, the rows near the window. */
export function RowsNear<T>({ label, items, keyOf, children }: RowsNearProps<T>) {
  const list = useRef<HTMLUListElement>(null);
  const [scroller, setScroller] = useState<Element | null>(null);
  const [above, setAbove] = useState(0);
  const virtual = items.length > DRAWN;
  useLayoutEffect(() => setScroller(list.current?.closest('.fui-DialogContent') ?? null), []);
  useEffect(() => {
    if (!virtual || !scroller) return undefined;
    const measure = (): void => {
      if (!list.current) return;
      const top = list.current.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
      setAbove(top + scroller.scrollTop);
    };
    // What stands above the list grows and shrinks.
    const watch = new ResizeObserver(measure);
    for (const child of scroller.children) watch.observe(child);
    measure();
    return () => watch.disconnect();
  }, [scroller, virtual]);
  // eslint-disable-next-line react-hooks/incompatible-library -- its functions are called in this render alone, never memoised
  const rows = useVirtualizer({
    count: items.length,
    enabled: virtual,
    getScrollElement: () => scroller,
    estimateSize: () => HEIGHT,
    overscan: 12,
    scrollMargin: above,
  });
  if (!virtual)
    return (
      <ul className={css.rows} aria-label={label}>
        {items.map((item) => (
          <Keyed key={keyOf(item)}>{children(item, undefined)}</Keyed>
        ))}
      </ul>
    );
  const drawn = rows.getVirtualItems();
  const [first, last] = [drawn[0], drawn.at(-1)];
  return (
    <ul
      ref={list}
      className={css.rows}
      aria-label={label}
      style={{
        paddingTop: first ? first.start - above : 0,
        paddingBottom: last ? rows.getTotalSize() - (last.end - above) : 0,
      }}
    >
      {drawn.map(({ index }) => {
        const item = items[index];
        return (
          item !== undefined && (
            <Keyed key={keyOf(item)}>
              {children(item, { index, of: items.length, measure: rows.measureElement })}
            </Keyed>
          )
        );
      })}
    </ul>
  );
}

/** Carries the key of what a caller draws. */
const Keyed = ({ children }: { readonly children: ReactNode }): ReactNode => children;

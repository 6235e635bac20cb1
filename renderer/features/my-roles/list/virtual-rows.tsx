import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useVirtualizer } from '@tanstack/react-virtual';
import type { EligibleRowView } from './eligible-rows.ts';
import { EligibleRow, type RowSetting } from './eligible-row.tsx';

const ROW_HEIGHT = 43;

type VirtualRowsProps = {
  readonly rows: readonly EligibleRowView[];
  readonly setting: RowSetting;
};

/** The rows near the window, with room kept for the others. aria-rowindex and aria-rowcount tell the whole. */
export function VirtualRows({ rows, setting }: VirtualRowsProps) {
  const body = useRef<HTMLDivElement>(null);
  const [scroller, setScroller] = useState<Element | null>(null);
  const [above, setAbove] = useState(0);
  useLayoutEffect(() => setScroller(body.current?.closest('[data-scroller]') ?? null), []);
  useEffect(() => {
    if (!scroller || !body.current) return undefined;
    const measure = (): void => {
      if (!body.current) return;
      setAbove(
        body.current.getBoundingClientRect().top - scroller.getBoundingClientRect().top + scroller.scrollTop,
      );
    };
    // What stands above the list grows and shrinks: cards, messages.
    const watch = new ResizeObserver(measure);
    for (const child of scroller.children) watch.observe(child);
    measure();
    return () => watch.disconnect();
  }, [scroller]);
  // eslint-disable-next-line react-hooks/incompatible-library -- its functions are called in this render alone, never memoised
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller,
    estimateSize: () => ROW_HEIGHT,
    overscan: 12,
    scrollMargin: above,
    getItemKey: (index) => rows[index]?.eligible.eligibilityId ?? index,
  });
  const items = virtual.getVirtualItems();
  const first = items[0];
  const last = items.at(-1);
  return (
    <div
      role="rowgroup"
      ref={body}
      style={{
        paddingTop: first ? first.start - above : 0,
        paddingBottom: last ? virtual.getTotalSize() - (last.end - above) : 0,
      }}
    >
      {items.map((item) => {
        const row = rows[item.index];
        return (
          row && (
            <div key={item.key} role="presentation" ref={virtual.measureElement} data-index={item.index}>
              <EligibleRow row={row} index={item.index} setting={setting} />
            </div>
          )
        );
      })}
    </div>
  );
}

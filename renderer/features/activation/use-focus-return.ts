import { useEffect, useLayoutEffect, useRef } from 'react';
import type { OpenPanel } from '../../state/panel-store.ts';

/** When the panel closes, focus goes back to what opened it; where that is gone, to its row, else to the page's title. */
export function useFocusReturn(open: OpenPanel | null): void {
  const opener = useRef<{ readonly element: Element | null; readonly draftKey: string } | null>(null);
  const opening = open?.opening ?? null;
  const draftKey = open?.draftKey ?? null;
  const [only, second] = open?.eligibilities ?? [];
  const rowId = only && !second ? only.eligibilityId : null;
  useLayoutEffect(() => {
    if (opening === null || draftKey === null) return;
    const active = document.activeElement;
    // Before the panel's own effects take the focus. From inside of the panel, what opened it first stays.
    if (!active?.closest('[role="complementary"]')) opener.current = { element: active, draftKey };
  }, [opening, draftKey]);
  useEffect(() => {
    if (opening === null || draftKey === null) return undefined;
    return () => {
      const from = opener.current;
      if (
        document.activeElement !== document.body &&
        !document.activeElement?.closest('[role="complementary"]')
      )
        return;
      const row = rowId === null ? null : rowOf(rowId);
      const targets = [
        from?.draftKey === draftKey ? from.element : null,
        // Several were opened from the bar over the list, which may have been drawn anew since.
        rowId === null ? document.querySelector('[data-opens-several]') : null,
        row?.querySelector('button') ?? null,
        row,
        document.querySelector('[data-page-title]'),
      ];
      // After the commit: on a narrow window the page comes back only with it.
      requestAnimationFrame(() => {
        for (const target of targets) {
          if (!(target instanceof HTMLElement) || !target.isConnected || target === document.body) continue;
          target.focus();
          if (document.activeElement === target) return;
        }
      });
    };
  }, [opening, draftKey, rowId]);
}

const rowOf = (eligibilityId: string): HTMLElement | null =>
  [...document.querySelectorAll<HTMLElement>('[data-eligibility]')].find(
    (row) => row.dataset['eligibility'] === eligibilityId,
  ) ?? null;

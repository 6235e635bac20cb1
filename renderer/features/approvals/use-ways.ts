import { useEffect, useMemo, useRef, useState, type RefObject } from 'react';
import type { Armed } from './deciding/use-armed.ts';
import type { Pane, Ways } from './panes.ts';
import type { Inbox } from './use-inbox.ts';

/** Whether an element takes room. What was hidden just now may still have the focus until the next frame. */
function isShown(element: HTMLElement): boolean {
  for (let at: HTMLElement | null = element; at; at = at.parentElement)
    if (getComputedStyle(at).display === 'none') return false;
  return true;
}

/** The list, or the page's title where there is no list. False where neither is shown. */
function focusList(page: HTMLElement | null): boolean {
  const list =
    page?.querySelector<HTMLElement>('[data-inbox]') ?? page?.querySelector<HTMLElement>('[data-page-title]');
  if (!list || !isShown(list)) return false;
  list.focus();
  return true;
}

/** The card's heading, where only the card is shown: beside the list the focus stays with the list. */
function focusCard(page: HTMLElement | null): void {
  if (!focusList(page)) page?.querySelector<HTMLElement>('[data-card-title]')?.focus();
}

/** Which of both is shown where there is room for one, and how the focus goes along. */
export function useWays(page: RefObject<HTMLElement | null>): {
  readonly pane: Pane;
  readonly ways: Ways;
} {
  const [pane, setPane] = useState<Pane>('list');
  // Where the focus goes once what it goes to is shown.
  const after = useRef<Pane | null>(null);
  useEffect(() => {
    if (after.current === 'card') focusCard(page.current);
    if (after.current === 'list') focusList(page.current);
    after.current = null;
  }, [page, pane]);
  const ways = useMemo<Ways>(() => {
    const go = (next: Pane): void => {
      after.current = next;
      setPane(next);
    };
    return {
      toList: () => {
        go('list');
        focusList(page.current);
      },
      toCard: () => {
        go('card');
        focusCard(page.current);
      },
      showCard: () => {
        after.current = null;
        setPane('card');
      },
      showList: () => {
        after.current = null;
        setPane('list');
      },
      toFilter: () => page.current?.querySelector<HTMLElement>('input[data-filter]')?.focus(),
      toChosen: () => focusCard(page.current),
      toNext: () => {
        const active = document.activeElement;
        const elsewhere =
          active !== document.body && active !== null && page.current?.contains(active) !== true;
        // Results that are being looked at keep the focus: they are not about the next request.
        const inResults = active !== null && active.closest('[data-run]') !== null;
        if (!elsewhere && !inResults) focusCard(page.current);
      },
    };
  }, [page]);
  return { pane, ways };
}

/**
 * Once the request on the card was decided and left, the focus goes to the next one: it would else stay with a bar that is about another.
 * Whoever went on to another request, or is about to decide, keeps it: letters typed outside of a field are keys.
 */
export function useFocusNext(
  { left, current }: Pick<Inbox, 'left' | 'current'>,
  armed: Armed,
  ways: Ways,
): void {
  const before = useRef({ left, current });
  const deciding = armed.decision !== null;
  useEffect(() => {
    const was = before.current;
    before.current = { left, current };
    const onCard = was.current?.requestId;
    const leftNow = onCard !== undefined && left.has(onCard) && !was.left.has(onCard);
    if (leftNow && !deciding) ways.toNext();
  }, [left, current, deciding, ways]);
}

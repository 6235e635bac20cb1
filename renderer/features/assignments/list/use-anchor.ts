import { useLayoutEffect, useRef } from 'react';
import type { ListLine } from './list-lines.ts';

/** What stood where, in the list as it was drawn before. */
type Drawn = { readonly lines: readonly ListLine[]; readonly asked: string };

/**
 * Keeps the line under the hand where it is as rows come and go: the one the pointer or the focus is on, else the one on top. Where
 * something else is asked for, the list begins anew.
 * @param asked tab, order and filters as one word @param line height of a line, CSS pixels
 */
export function useAnchor(
  scroller: HTMLElement | null,
  { lines, asked, at, line }: Drawn & { readonly at: number; readonly line: number },
): void {
  const before = useRef<Drawn>({ lines, asked });
  const where = useRef(at);
  useLayoutEffect(() => {
    const { lines: old, asked: oldAsked } = before.current;
    const oldAt = where.current;
    before.current = { lines, asked };
    where.current = at;
    if (!scroller || old === lines) return;
    if (oldAsked !== asked) {
      scrollBy(scroller, -scroller.scrollTop);
      return;
    }
    const held = heldLine(scroller, oldAt, line, old.length);
    const id = held === null ? undefined : old[held]?.id;
    if (held === null || id === undefined) return;
    const now = lines.findIndex((one) => one.id === id);
    if (now !== -1 && now !== held) scrollBy(scroller, (now - held) * line);
  }, [scroller, lines, asked, at, line]);
}

/** Which line must not move; null at the very top with nobody at it: there the newest is shown as it comes. */
function heldLine(scroller: HTMLElement, at: number, line: number, count: number): number | null {
  const hovered = scroller.querySelector<HTMLElement>('[data-line]:hover');
  if (hovered) return Number(hovered.dataset['line']);
  const top = Math.floor(scroller.scrollTop / line);
  const inSight = at >= top && at <= top + scroller.clientHeight / line;
  if (inSight && scroller.contains(document.activeElement)) return at;
  return scroller.scrollTop > 0 ? Math.min(top, count - 1) : null;
}

/** At once, not by degrees: it is to look as if nothing moved. @param by CSS pixels */
function scrollBy(scroller: HTMLElement, by: number): void {
  scroller.scrollTop += by;
}

import { useEffect, useRef, type RefObject } from 'react';

/** Where what had the focus has left the page, as a request that was decided does, the focus goes to the page's title, not away. */
export function useKeptFocus(page: RefObject<HTMLElement | null>): void {
  const last = useRef<Element | null>(null);
  useEffect(() => {
    const root = page.current;
    const focused = ({ target }: FocusEvent): void => {
      last.current = target instanceof Element ? target : null;
    };
    root?.addEventListener('focusin', focused);
    return () => root?.removeEventListener('focusin', focused);
  }, [page]);
  useEffect(() => {
    if (!last.current || last.current.isConnected) return;
    last.current = null;
    if (document.activeElement === document.body)
      page.current?.querySelector<HTMLElement>('[data-page-title]')?.focus();
  });
}

import { useEffect, useRef } from 'react';
import type { ScreenId } from './screens.ts';

/** Puts the focus on the title of a page that came up where the control that led to it went with the page before. */
export function useFocusNewPage(here: ScreenId): void {
  const before = useRef(here);
  useEffect(() => {
    if (before.current === here) return;
    before.current = here;
    focusPageTitle();
  }, [here]);
}

/** The focus to the title of the page, where nothing has it. */
export function focusPageTitle(): void {
  const lost = document.activeElement === null || document.activeElement === document.body;
  if (lost) document.querySelector<HTMLElement>('main [data-page-title]')?.focus();
}

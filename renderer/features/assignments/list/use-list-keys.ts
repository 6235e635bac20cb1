import { useEffect, type RefObject } from 'react';
import { actsOnPage, characterKeysAct } from '../../../state/acts-on-page.ts';
import { saySelected, selection } from './selected-rows.ts';

/** Keys of the whole page: "/" to the filter, Ctrl+A selects all that is shown, Esc lets all go. @param shown keys of the rows shown */
export function useListKeys(page: RefObject<HTMLElement | null>, shown: readonly string[]): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      const { target } = event;
      if (!(target instanceof HTMLElement) || event.defaultPrevented || !actsOnPage(target)) return;
      if (act(event)) event.preventDefault();
    };
    const act = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean => {
      if (altKey) return false;
      if (ctrlKey || metaKey) {
        if (key.toLowerCase() !== 'a' || shown.length === 0) return false;
        selection.selectAll(shown);
        saySelected();
        return true;
      }
      if (key === '/' && characterKeysAct(key)) {
        page.current?.querySelector<HTMLElement>('input[data-filter]')?.focus();
        return true;
      }
      if (key !== 'Escape' || selection.count() === 0) return false;
      selection.clear();
      saySelected();
      return true;
    };
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  }, [page, shown]);
}

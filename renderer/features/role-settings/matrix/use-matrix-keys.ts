import { useEffect, type RefObject } from 'react';
import { actsOnPage, characterKeysAct } from '../../../state/acts-on-page.ts';
import { clearSelected, selectAll, selectedCount } from '../selected-rows.ts';
import { keysOf } from './grid-lines.ts';
import type { MatrixRow } from './matrix-rows.ts';
import { saySelected } from './say-selected.ts';

/** Keys of the whole page while the matrix is on it: "/" to the filter, Ctrl+A selects all that is shown, Esc lets all go. */
export function useMatrixKeys(page: RefObject<HTMLElement | null>, shown: readonly MatrixRow[]): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      const { target, key } = event;
      if (!(target instanceof HTMLElement) || event.defaultPrevented || !actsOnPage(target)) return;
      if (act(key, event)) event.preventDefault();
    };
    const act = (key: string, { ctrlKey, metaKey, altKey }: KeyboardEvent): boolean => {
      if (altKey) return false;
      if (ctrlKey || metaKey) {
        if (key.toLowerCase() !== 'a' || shown.length === 0) return false;
        selectAll(keysOf(shown));
        saySelected();
        return true;
      }
      if (key === '/' && characterKeysAct(key)) {
        page.current?.querySelector<HTMLElement>('input[data-filter]')?.focus();
        return true;
      }
      if (key !== 'Escape' || selectedCount() === 0) return false;
      clearSelected();
      saySelected();
      return true;
    };
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  }, [page, shown]);
}

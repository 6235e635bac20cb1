import { sliceNow } from './slices-store.ts';

/** Whether a key pressed here is a command to the page: not in a field, a menu, a dialog or the panel. A tick box types nothing. */
export const actsOnPage = (target: HTMLElement): boolean =>
  target.closest(
    'input:not([type="checkbox"]):not([type="radio"]), textarea, select, [contenteditable="true"], [role="dialog"], [role="menu"], [role="complementary"], aside',
  ) === null;

/**
 * Whether what was pressed may be a command by its character alone. Speech input types such characters by the word: they can be
 * switched off (`preferences.letterKeys`), letters and signs alike. Keys with a name (`Enter`, `ArrowDown`) always count. WCAG 2.1.4
 */
export const characterKeysAct = (key: string): boolean =>
  key.length > 1 || sliceNow('preferences').letterKeys;

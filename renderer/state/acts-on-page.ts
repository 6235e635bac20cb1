/** Whether a single letter pressed here is a command: not in a field, a menu, a dialog or the panel. A tick box types nothing. */
export const actsOnPage = (target: HTMLElement): boolean =>
  target.closest(
    'input:not([type="checkbox"]):not([type="radio"]), textarea, select, [contenteditable="true"], [role="dialog"], [role="menu"], [role="complementary"], aside',
  ) === null;

/** Whether a single letter pressed here is a command: not in a field, a menu, a dialog or the panel. */
export const actsOnPage = (target: HTMLElement): boolean =>
  target.closest(
    'input, textarea, select, [contenteditable="true"], [role="dialog"], [role="menu"], [role="complementary"], aside',
  ) === null;

import { useEffect, type RefObject } from 'react';

/**
 * Ctrl Enter presses the button of the dialog that leads on, from wherever the cursor is: a review of many is hundreds of stops long. Where
 * that cannot be pressed it gets the focus, and says why. Held down it does nothing more: what comes next wants to be seen first.
 * @param inside anything in the dialog
 */
export function useLeadOnKey(inside: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const dialog = inside.current?.closest<HTMLElement>('[role="dialog"]');
    const pressed = (event: KeyboardEvent): void => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey)
        return;
      event.preventDefault();
      if (event.repeat) return;
      const button = dialog?.querySelector<HTMLElement>('[data-sends]');
      if (button?.getAttribute('aria-disabled') === 'true') button.focus();
      else button?.click();
    };
    dialog?.addEventListener('keydown', pressed);
    return () => dialog?.removeEventListener('keydown', pressed);
  }, [inside]);
}

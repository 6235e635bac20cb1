import { useEffect } from 'react';
import { closeActivation } from '../state/panel-store.ts';
import { readAgain } from '../state/read-again.ts';
import { SCREENS, type ScreenId } from './screens.ts';

/** Where Esc means something of its own. */
const OWN_ESCAPE = 'input, textarea, [role="dialog"], [role="menu"], [role="menuitem"]';

/** The keys that act everywhere: F5 reads again, Esc closes the panel, Ctrl+1 to Ctrl+6 go to a screen that this version has. */
export function useShellKeys(onGo: (screen: ScreenId) => void): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      if (event.key === 'F5') {
        event.preventDefault();
        void readAgain();
        return;
      }
      if (event.key === 'Escape' && !event.defaultPrevented) {
        const within = event.target instanceof Element && event.target.closest(OWN_ESCAPE) !== null;
        if (!within) closeActivation();
        return;
      }
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
      const screen = SCREENS[Number(event.key) - 1];
      if (!screen?.Page) return;
      event.preventDefault();
      onGo(screen.id);
    };
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  }, [onGo]);
}

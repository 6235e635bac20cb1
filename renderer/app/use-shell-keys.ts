import { useEffect } from 'react';
import { closeActivation } from '../state/panel-store.ts';
import { actsOnPage, characterKeysAct } from '../state/acts-on-page.ts';
import { readScreenAgain } from './screen-here.ts';
import { ACCESS_SCREEN, SCREENS, type ScreenId } from './screens.ts';

/** By number, from Ctrl+1 on. */
const PLACES = [...SCREENS, ACCESS_SCREEN];

/** Where Esc means something of its own. */
const OWN_ESCAPE = 'input, textarea, [role="dialog"], [role="menu"], [role="menuitem"]';

/**
 * The keys that act everywhere: F5 reads the screen again, Esc closes the panel, "?" shows all keys, Ctrl+1 to Ctrl+6 go to a screen
 * that this version has, Ctrl+7 to what one may do here.
 */
export function useShellKeys(here: ScreenId, onGo: (screen: ScreenId) => void, onKeys: () => void): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      if (event.key === 'F5') {
        event.preventDefault();
        void readScreenAgain(here);
        return;
      }
      if (event.key === 'Escape' && !event.defaultPrevented) {
        const within = event.target instanceof Element && event.target.closest(OWN_ESCAPE) !== null;
        if (!within) closeActivation();
        return;
      }
      if (event.key === '?' && event.target instanceof HTMLElement && actsOnPage(event.target)) {
        if (!characterKeysAct('?')) return;
        event.preventDefault();
        onKeys();
        return;
      }
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
      const screen = PLACES[Number(event.key) - 1];
      if (!screen?.Page) return;
      event.preventDefault();
      onGo(screen.id);
    };
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  }, [here, onGo, onKeys]);
}

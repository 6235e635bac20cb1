import { useEffect } from 'react';
import { ask } from '../state/intents.ts';
import { readPagesAhead } from './later-pages.ts';

/** What the bench finds the first paint of somebody's own screen by. */
const MARK = 'pim-desk.painted';

/**
 * Tells main, once, that what it gave first is on screen: what is kept on this device comes before the network is asked. Two frames, as
 * the first callback runs before its frame is painted. What comes later is loaded after that.
 */
export function useTellPainted(): void {
  useEffect(() => {
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => {
        performance.mark(MARK);
        void ask('painted', {});
        readPagesAhead();
      });
    });
    return () => cancelAnimationFrame(frame);
  }, []);
}

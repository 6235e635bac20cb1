import { app } from 'electron';
import type { Clock } from '../console/ports.ts';

/** ms after which the console ends all the same: a disk that hangs must not keep it for ever. */
const LIMIT_MS = 5_000;

/**
 * Holds the end of the app until what was said to be kept is kept, or could not be. Electron docs: app.md "will-quit": `preventDefault`
 * keeps the app, and it is quit once more: from the next turn of the loop, since before `will-quit` is through, its microtasks included,
 * nobody who asks to quit is heard (electron#33643).
 */
export function finishBeforeQuit(clock: Clock, finish: () => Promise<void>): void {
  let finished = false;
  app.on('will-quit', (event) => {
    if (finished) return;
    event.preventDefault();
    const late = new Promise<void>((resolve) => void clock.after(LIMIT_MS, resolve));
    const quitAgain = (): void => {
      finished = true;
      setImmediate(() => app.quit());
    };
    void Promise.race([finish(), late]).then(quitAgain, quitAgain);
  });
}

import { app } from 'electron';
import type { Clock } from '../console/ports.ts';

/** ms after which the console ends all the same: a disk that hangs must not keep it for ever. */
const LIMIT_MS = 5_000;

/**
 * Holds the end of the app until what was said to be kept is kept. Electron docs: app.md "will-quit": `preventDefault` keeps the app,
 * and it is quit once more.
 */
export function finishBeforeQuit(clock: Clock, finish: () => Promise<void>): void {
  let finished = false;
  app.on('will-quit', (event) => {
    if (finished) return;
    event.preventDefault();
    const late = new Promise<void>((resolve) => void clock.after(LIMIT_MS, resolve));
    void Promise.race([finish(), late]).finally(() => {
      finished = true;
      app.quit();
    });
  });
}

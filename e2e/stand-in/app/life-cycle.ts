import { preventable } from '../core/preventable.ts';
import { runState } from '../core/run-state.ts';
import { appEvents } from './app-events.ts';

/** What the life cycle asks of the windows, told by them so that neither imports the other. */
export interface WindowsForQuit {
  /** Asks every window to close; answers whether all will. */
  closeAll(): Promise<boolean>;
  /** Ends all windows without asking, and Chromium with them. */
  destroyAll(): Promise<void>;
  count(): number;
}

let windows: WindowsForQuit = {
  closeAll: () => Promise.resolve(true),
  destroyAll: () => Promise.resolve(),
  count: () => 0,
};
let leaving = false;

/** Connects the windows. */
export function windowsForQuit(given: WindowsForQuit): void {
  windows = given;
}

/** docs/api/app.md "app.quit": before-quit, every window's close, will-quit, quit; each but the last may be prevented. */
export function quit(): void {
  if (runState.quitting || leaving) return;
  const before = preventable({});
  appEvents.emit('before-quit', before);
  if (before.defaultPrevented) return;
  runState.quitting = true;
  void windows.closeAll().then((all) => {
    if (all) willQuit();
    else runState.quitting = false;
  });
}

/**
 * Electron goes on only when the event's microtasks are through: until then a further `quit` is not heard (electron#33643). This turn
 * is taken before a listener can take one, so that what it puts off to the next turn is heard.
 */
function willQuit(): void {
  const will = preventable({});
  setImmediate(() => {
    if (will.defaultPrevented) runState.quitting = false;
    else leave(0);
  });
  appEvents.emit('will-quit', will);
}

/** docs/api/app.md "app.exit": no before-quit, no will-quit, nobody is asked. */
export function exit(code = 0): void {
  leave(code);
}

function leave(code: number): void {
  if (leaving) return;
  leaving = true;
  void windows.destroyAll().finally(() => {
    appEvents.emit('quit', preventable({}), code);
    process.exit(code);
  });
}

/** Called when a window is gone. docs/api/app.md "window-all-closed": without a listener the app quits; while quitting it does not come. */
export function windowClosed(): void {
  if (runState.quitting || leaving || windows.count() > 0) return;
  if (!appEvents.emit('window-all-closed')) quit();
}

/** Ends the run because Chromium, which plays Electron's browser process, died. */
export function chromiumDied(): void {
  leave(1);
}

import { preventable } from '../core/preventable.ts';
import { runState } from '../core/run-state.ts';
import { appEvents } from './app-events.ts';
import { openUrlAtStart } from './open-url.ts';
import { deliverSecondInstances } from './single-instance.ts';

let resolveReady: () => void;
const ready = new Promise<void>((resolve) => {
  resolveReady = resolve;
});

/** docs/api/app.md "app.whenReady". */
export const whenReady = (): Promise<void> => ready;

/**
 * Makes the app ready. The launcher calls it after the main module has been evaluated, never before: a main module that awaits
 * `whenReady` at its top level waits for ever, as in Electron (docs/tutorial/esm.md "main process").
 */
export function fireReady(): void {
  appEvents.emit('will-finish-launching');
  openUrlAtStart();
  runState.ready = true;
  appEvents.emit('ready', preventable({}), {});
  resolveReady();
  deliverSecondInstances();
}

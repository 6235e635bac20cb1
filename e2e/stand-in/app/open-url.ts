import { environment } from '../core/environment.ts';
import { preventable } from '../core/preventable.ts';
import { appEvents } from './app-events.ts';

/**
 * The link the app is opened with, where STAND_IN_OPEN_URL names one. docs/api/app.md "open-url": before `ready`, so that whoever
 * listens from `ready` on misses it; and only on macOS, elsewhere a link is an argument.
 */
export function openUrlAtStart(): void {
  const { openUrl } = environment();
  if (openUrl === undefined) return;
  if (process.platform !== 'darwin')
    throw new Error('stand-in: STAND_IN_OPEN_URL is of macOS; elsewhere a link is an argument');
  appEvents.emit('open-url', preventable({}), openUrl);
}

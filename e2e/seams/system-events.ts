import { app, powerMonitor } from 'electron';

/*
 * What only the operating system can do, told to the console as Electron tells it. Each fails where nobody listens: a test must not
 * take that for an answer.
 */

/** macOS and Windows alone tell of it. Electron docs: api/power-monitor.md. */
export function tellScreen(state: 'lock-screen' | 'unlock-screen'): void {
  if (!powerMonitor.emit(state)) throw new Error(`nobody listens for ${state} on ${process.platform}`);
}

/** A link that macOS opens while the console runs. Electron docs: api/app.md "open-url". */
export function openUrl(text: string): void {
  if (!app.emit('open-url', { preventDefault: () => undefined }, text))
    throw new Error('nobody listens for open-url');
}

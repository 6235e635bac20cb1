/** Where the run stands. Electron's order: main module evaluated, ready, …, quitting. */
interface RunState {
  ready: boolean;
  quitting: boolean;
}

export const runState: RunState = { ready: false, quitting: false };

/** @throws Error with Electron's words where the app is not ready yet */
export function requireReady(message: string): void {
  if (!runState.ready) throw new Error(message);
}

/** @throws Error with Electron's words where the app is ready already */
export function requireNotReady(message: string): void {
  if (runState.ready) throw new Error(message);
}

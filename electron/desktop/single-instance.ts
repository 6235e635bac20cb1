import { app } from 'electron';

/**
 * True for the first instance of this profile; it is told when another was started. The loser must exit at once: two instances
 * would write one journal.
 */
export function isOnlyInstance(whenAnotherStarts: () => void): boolean {
  if (!app.requestSingleInstanceLock()) return false;
  app.on('second-instance', whenAnotherStarts);
  return true;
}

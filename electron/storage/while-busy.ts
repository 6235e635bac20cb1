import type { Clock } from '../console/ports.ts';
import { errorCode } from './error-code.ts';

/** What Windows answers while a virus scanner or an indexer holds the file (posture-security.md §C5.5). */
const BUSY = new Set(['EPERM', 'EACCES', 'EBUSY']);

/** Milliseconds before each further try; 1.3 s in all, then the error stands. */
export const BACK_OFF_MS: readonly number[] = [10, 20, 40, 80, 160, 320, 640];

/** Runs `act`, and again after a while where the file was held by someone else. Throws what the last try threw. */
export async function whileBusy<T>(clock: Clock, act: () => Promise<T>): Promise<T> {
  for (const ms of BACK_OFF_MS) {
    try {
      return await act();
    } catch (error) {
      if (!BUSY.has(errorCode(error))) throw error;
      await new Promise<void>((resume) => {
        clock.after(ms, resume);
      });
    }
  }
  return act();
}

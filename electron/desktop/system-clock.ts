import type { Clock } from '../console/ports.ts';

/** The longest Node's timers take at once. */
const LONGEST_MS = 2 ** 31 - 1;

/** The device's own clock. */
export const systemClock: Clock = {
  now: Date.now,
  after: (ms, run) => {
    const timer = setTimeout(run, Math.min(ms, LONGEST_MS));
    return () => clearTimeout(timer);
  },
  onJump: () => undefined,
};

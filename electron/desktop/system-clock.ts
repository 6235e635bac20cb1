import { powerMonitor } from 'electron';
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
  // A device that slept finds that time has moved. Called after ready, as powerMonitor wants it.
  onJump: (listener) => {
    powerMonitor.on('resume', listener);
  },
};

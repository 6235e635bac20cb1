import type { Clock } from './ports.ts';

/** A difference below this is the second that a `Date` header is rounded to, and the way it took. */
const TOLERANCE_MS = 2_000;

/** The service's time, as far as its answers tell. */
export type ServerClock = Clock & {
  /** The service said what time it was, just now. @param at milliseconds since the epoch */
  readonly observe: (at: number) => void;
};

/**
 * The device's clock, corrected by what the service says: ends, the five minutes, and what a lost answer is matched by are all the
 * service's moments, and a device can be minutes off (posture-security.md §C6 row 14).
 */
export function serverClock(device: Clock): ServerClock {
  let offset = 0;
  const listeners = new Set<() => void>();
  device.onJump(() => listeners.forEach((listener) => listener()));
  return {
    now: () => device.now() + offset,
    after: device.after,
    onJump: (listener) => {
      listeners.add(listener);
    },
    observe: (at) => {
      const found = at - device.now();
      if (Math.abs(found - offset) < TOLERANCE_MS) return;
      offset = found;
      listeners.forEach((listener) => listener());
    },
  };
}

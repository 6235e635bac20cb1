import type { Clock } from '../../electron/console/ports.ts';

/** Real time plus an offset that tests move; what falls due by the move runs at once, in order. */
export type MovableClock = Clock & {
  /** Time was moved: who listens for jumps is told. */
  readonly advance: (ms: number) => void;
  /** Time merely passes, faster: each timer finds the moment it was set for, and nobody hears of a jump. */
  readonly pass: (ms: number) => void;
  /** Milliseconds until the next timer is due; null where there is none. */
  readonly nextDue: () => number | null;
};

type Timer = { at: number; run: () => void; handle: NodeJS.Timeout };

export function movableClock(startOffsetMs: number): MovableClock {
  let offset = startOffsetMs;
  const timers = new Set<Timer>();
  const listeners = new Set<() => void>();
  const now = (): number => Date.now() + offset;
  const arm = (timer: Timer): void => {
    timer.handle = setTimeout(() => fire(timer), Math.max(0, timer.at - now()));
  };
  const fire = (timer: Timer): void => {
    clearTimeout(timer.handle);
    if (timers.delete(timer)) timer.run();
  };
  const armAll = (): void => {
    for (const timer of timers) {
      clearTimeout(timer.handle);
      arm(timer);
    }
  };
  const next = (): Timer | undefined => [...timers].sort((a, b) => a.at - b.at)[0];
  return {
    now,
    after: (ms, run) => {
      const timer: Timer = { at: now() + ms, run, handle: setTimeout(() => fire(timer), ms) };
      timers.add(timer);
      return () => {
        clearTimeout(timer.handle);
        timers.delete(timer);
      };
    },
    onJump: (listener) => listeners.add(listener),
    advance: (ms) => {
      offset += ms;
      const due = [...timers].filter((t) => t.at <= now()).sort((a, b) => a.at - b.at);
      due.forEach(fire);
      armAll();
      listeners.forEach((listener) => listener());
    },
    pass: (ms) => {
      const until = now() + ms;
      for (let due = next(); due && due.at <= until; due = next()) {
        // A timer may be set for a part of a millisecond; a clock has none.
        offset += Math.max(0, Math.ceil(due.at - now()));
        fire(due);
      }
      offset += Math.max(0, until - now());
      armAll();
    },
    nextDue: () => {
      const due = next();
      return due ? Math.max(0, due.at - now()) : null;
    },
  };
}

import type { Clock } from '../../electron/console/ports.ts';

/** Real time plus an offset that tests move; what falls due by the move runs at once, in order. */
export type MovableClock = Clock & { readonly advance: (ms: number) => void };

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
      for (const timer of timers) {
        clearTimeout(timer.handle);
        arm(timer);
      }
      listeners.forEach((listener) => listener());
    },
  };
}

import type { Clock } from '../ports.ts';

export type TestClock = Clock & {
  /** Moves time, running what falls due in order. */
  readonly advance: (ms: number) => void;
};

/** A clock that stands still until it is moved. For tests. @param start milliseconds since the epoch */
export function testClock(start = 1_800_000_000_000): TestClock {
  let now = start;
  let timers: { readonly at: number; readonly run: () => void }[] = [];
  const jumps: (() => void)[] = [];
  return {
    now: () => now,
    after: (ms, run) => {
      const timer = { at: now + ms, run };
      timers.push(timer);
      return () => {
        timers = timers.filter((t) => t !== timer);
      };
    },
    onJump: (listener) => jumps.push(listener),
    advance: (ms) => {
      const until = now + ms;
      for (;;) {
        const next = timers.filter((t) => t.at <= until).sort((a, b) => a.at - b.at)[0];
        if (!next) break;
        timers = timers.filter((t) => t !== next);
        now = next.at;
        next.run();
      }
      now = until;
      jumps.forEach((listener) => listener());
    },
  };
}

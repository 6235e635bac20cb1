import type { Clock } from '../../console/ports.ts';

/** A clock that moves by itself to whenever something is due, so that nothing waits. `waited` are the delays asked for. */
export function movingClock(start = 1_760_000_000_000): Clock & { readonly waited: readonly number[] } {
  let now = start;
  const waited: number[] = [];
  return {
    waited,
    now: () => now,
    after: (ms, run) => {
      waited.push(ms);
      now += ms;
      queueMicrotask(run);
      return () => undefined;
    },
    onJump: () => undefined,
  };
}

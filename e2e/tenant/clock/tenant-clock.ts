/**
 * The tenant's time: a base clock plus an offset that tests move, and the queue of what falls due. No real timer runs: every call
 * into the tenant settles first, so whatever fell due since has happened, in order, each at its own moment.
 */
export type TenantClock = {
  /** Milliseconds since 1970. While a due event runs, its due time. */
  now(): number;
  /** Runs `event` once the clock has reached `due` (ms since 1970). Events due at the same time keep their order. */
  at(due: number, event: () => void): void;
  /** Lets everything that has fallen due happen. */
  settle(): void;
  /** Moves the clock forward by `ms` and settles. Throws RangeError for a negative amount: time only runs forward. */
  advance(ms: number): void;
};

type Due = { due: number; event: () => void };

/** A clock over `base` (ms since 1970). */
export function tenantClock(base: () => number): TenantClock {
  const queue: Due[] = [];
  let offset = 0;
  let during: number | undefined;
  let reached = -Infinity;

  const present = (): number => (reached = Math.max(reached, base() + offset));

  function settle(): void {
    if (during !== undefined) return;
    const target = present();
    let next = queue[0];
    while (next && next.due <= target) {
      queue.shift();
      during = next.due;
      try {
        next.event();
      } finally {
        during = undefined;
      }
      next = queue[0];
    }
  }

  return {
    now: () => during ?? present(),
    at(due, event) {
      const entry = { due, event };
      let low = 0;
      let high = queue.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((queue[middle]?.due ?? Infinity) <= due) low = middle + 1;
        else high = middle;
      }
      queue.splice(low, 0, entry);
    },
    settle,
    advance(ms) {
      if (!(ms >= 0)) throw new RangeError('The clock only moves forward.');
      settle();
      offset += ms;
      settle();
    },
  };
}

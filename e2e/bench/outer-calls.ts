import type { Exchange } from '../tenant/start.ts';

/** An outer call to Graph: from when its answer went out, back over the time the tenant took for it. ms, any clock. */
export type OuterCall = { readonly from: number; readonly to: number };

/** What the tenant saw, told by its `onExchange`. */
export type CallCounter = {
  readonly hear: (exchange: Exchange) => void;
  readonly outer: () => readonly OuterCall[];
  /** Items of batches. */
  readonly inner: () => number;
};

/**
 * Counts what the tenant answers, outer calls and batch items apart.
 * @param latencyMs what the tenant waits before it looks at an outer call: it began at least so long before its answer
 */
export function countCalls(latencyMs: number, now: () => number = () => performance.now()): CallCounter {
  const calls: OuterCall[] = [];
  let inner = 0;
  return {
    hear: ({ inBatch }) => {
      const to = now();
      if (inBatch) inner += 1;
      else calls.push({ from: to - latencyMs, to });
    },
    outer: () => calls,
    inner: () => inner,
  };
}

/**
 * The longest chain of calls each of which began only after the one before had been answered: how often the network's latency is
 * paid. It counts what could be dependent, so it never says too little.
 */
export function longestChain(calls: readonly OuterCall[]): number {
  let chain = 0;
  let end = -Infinity;
  for (const call of [...calls].sort((a, b) => a.to - b.to)) {
    if (call.from < end) continue;
    chain += 1;
    end = call.to;
  }
  return chain;
}

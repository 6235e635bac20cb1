/** What keys page by. */
const PAGE = 8;

const TARGETS: Partial<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at) => at + 1,
  ArrowUp: (at) => at - 1,
  PageDown: (at) => at + PAGE,
  PageUp: (at) => at - PAGE,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** The place a key leads to, which may lie beyond either end; undefined where the key leads nowhere. */
export const keyTarget = (key: string, at: number, count: number): number | undefined =>
  TARGETS[key]?.(at, count);

import type { ListLine } from './list-lines.ts';

const STEPS: Partial<Record<string, (page: number, count: number) => number>> = {
  ArrowUp: () => -1,
  ArrowDown: () => 1,
  PageUp: (page) => -page,
  PageDown: (page) => page,
  Home: (_, count) => -count,
  End: (_, count) => count,
};

/** The line a key leads to; null where it leads nowhere. @param page how many lines a page key goes */
export function lineAfter(key: string, at: number, lines: readonly ListLine[], page: number): number | null {
  const step = STEPS[key]?.(page, lines.length);
  return step === undefined ? null : Math.min(lines.length - 1, Math.max(0, at + step));
}

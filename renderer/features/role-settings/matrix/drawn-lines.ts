import type { GridLine } from './grid-lines.ts';

/** The head of the tier that goes by: it stays in sight over its rows. -1 where there is none. @param first the line on top */
export function stuckTier(lines: readonly GridLine[], first: number): number {
  for (let index = Math.min(first, lines.length - 1); index >= 0; index -= 1) {
    if (lines[index]?.kind === 'tier') return index;
  }
  return -1;
}

/**
 * Which lines are drawn, in their order.
 * @param near those near the window @param always besides them, wherever they are; -1 is none
 */
export const drawnLines = (
  near: readonly number[],
  always: readonly number[],
  count: number,
): readonly number[] =>
  [...new Set([...near, ...always])].filter((index) => index >= 0 && index < count).sort((a, b) => a - b);

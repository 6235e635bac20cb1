/**
 * The heading a line of a grid stands under, its own where it is one: it stays in sight over its rows. -1 where there is none.
 * @param at the line @param isHeading of which kind it is
 */
export function headingAt<L>(lines: readonly L[], at: number, isHeading: (line: L) => boolean): number {
  for (let index = Math.min(at, lines.length - 1); index >= 0; index -= 1) {
    const line = lines[index];
    if (line !== undefined && isHeading(line)) return index;
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

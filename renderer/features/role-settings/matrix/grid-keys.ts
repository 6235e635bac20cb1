/** Where one is in the grid: a line, or its head (-1), and a column. A tier's head has one cell; the column waits for the next line. */
export type GridPlace = { readonly line: number; readonly column: number };

export type GridSize = {
  readonly lines: number;
  readonly columns: number;
  /** How many lines a page key goes. */
  readonly page: number;
};

const UP: Partial<Record<string, (size: GridSize) => number>> = {
  ArrowUp: () => -1,
  ArrowDown: () => 1,
  PageUp: ({ page }) => -page,
  PageDown: ({ page }) => page,
};
const ACROSS: Partial<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 };

const within = (at: number, least: number, most: number): number => Math.min(most, Math.max(least, at));

/**
 * The place a key leads to; null where it leads nowhere. Home and End stay in the line, with Ctrl they go to the first and the last one
 * (ARIA practices, grid).
 */
export function placeAfter(
  { key, ctrlKey }: { readonly key: string; readonly ctrlKey: boolean },
  { line, column }: GridPlace,
  size: GridSize,
): GridPlace | null {
  const last = size.lines - 1;
  if (key === 'Home') return { line: ctrlKey ? 0 : line, column: 0 };
  if (key === 'End') return { line: ctrlKey ? last : line, column: size.columns - 1 };
  if (ctrlKey) return null;
  const down = UP[key]?.(size);
  if (down !== undefined) return { line: within(line + down, -1, last), column };
  const across = ACROSS[key];
  return across === undefined ? null : { line, column: within(column + across, 0, size.columns - 1) };
}

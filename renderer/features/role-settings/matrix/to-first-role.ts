import { flushSync } from 'react-dom';
import type { GridLine } from './grid-lines.ts';
import { setMatrixPlace } from './matrix-place.ts';

/** The name's column; before it is the tick's. */
const NAME = 1;

/** From the filter into the grid: to the first role that is shown, or, where all tiers are closed, to the first of their heads. */
export function toFirstRole(page: HTMLElement | null, lines: readonly GridLine[]): void {
  const index = Math.max(
    0,
    lines.findIndex(({ kind }) => kind === 'role'),
  );
  const line = lines[index];
  if (line === undefined) return;
  // Drawn at once: only the line one is at is sure to be, wherever the grid is scrolled to.
  flushSync(() => setMatrixPlace({ line: line.id, index, column: NAME }));
  const spot = page?.querySelector<HTMLElement>('[role="grid"] [data-line] [data-at="true"]');
  spot?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  spot?.focus({ preventScroll: true });
}

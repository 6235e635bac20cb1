import { setMatrixPlace } from './matrix-place.ts';
import { clearFilters } from './use-matrix-view.ts';

/** Takes off what was typed, and every filter. */
export function clearAllFilters(): void {
  setMatrixPlace({ query: '' });
  clearFilters();
}

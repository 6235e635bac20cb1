import { DEFAULT_PREFERENCES } from '../../../../shared/contract/preferences.ts';
import type { MatrixView } from '../../../../shared/contract/role-settings/matrix.ts';
import { keptView } from '../../../state/kept-view.ts';

const kept = keptView('matrix');

/** How the matrix is looked at. */
export const useMatrixView = kept.useView;
export const changeView = kept.change;

/** Takes every filter off; order, columns and tiers stay. */
export function clearFilters(): void {
  const { plane, privilegedOnly, differsOnly, noApprovalOnly } = DEFAULT_PREFERENCES.matrix;
  changeView({ plane, privilegedOnly, differsOnly, noApprovalOnly });
}

/** By this column; the same one again turns the order round. */
export function sortBy(by: MatrixView['sort']['by']): void {
  const { sort } = kept.now();
  changeView({ sort: { by, descending: sort.by === by && !sort.descending } });
}

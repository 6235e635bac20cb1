import { useMemo } from 'react';
import { create } from 'zustand';
import { DEFAULT_PREFERENCES } from '../../../../shared/contract/preferences.ts';
import type { MatrixView } from '../../../../shared/contract/role-settings/matrix.ts';
import { sliceNow, usePreference } from '../../../state/slices-store.ts';
import { askForWindow } from '../../../state/window-problem.ts';

/** What was chosen and main has not answered to yet: it counts at once, and whatever is chosen next builds on it. */
const useOnItsWay = create<{ readonly view: MatrixView | null }>(() => ({ view: null }));

/** How the matrix is looked at, remembered on this device; what is typed into the filter is not. */
export function useMatrixView(): MatrixView {
  const matrix = usePreference('matrix');
  const onItsWay = useOnItsWay((state) => state.view);
  const said = JSON.stringify(onItsWay ?? matrix);
  // The same as long as it says the same: what main keeps of it is no other view, and the rows are not gone through again.
  return useMemo(() => JSON.parse(said) as MatrixView, [said]);
}

const viewNow = (): MatrixView => useOnItsWay.getState().view ?? sliceNow('preferences').matrix;

/** Changes how the matrix is looked at, and has it remembered. */
export function changeView(part: Partial<MatrixView>): void {
  const view = { ...viewNow(), ...part };
  useOnItsWay.setState({ view });
  // Main's patch is here before its answer; where it said no, there is none and the view is what it was.
  void askForWindow('choose', { matrix: view }).finally(() =>
    useOnItsWay.setState((now) => (now.view === view ? { view: null } : now)),
  );
}

/** Takes every filter off; order, columns and tiers stay. */
export function clearFilters(): void {
  const { plane, privilegedOnly, differsOnly, noApprovalOnly } = DEFAULT_PREFERENCES.matrix;
  changeView({ plane, privilegedOnly, differsOnly, noApprovalOnly });
}

/** By this column; the same one again turns the order round. */
export function sortBy(by: MatrixView['sort']['by']): void {
  const { sort } = viewNow();
  changeView({ sort: { by, descending: sort.by === by && !sort.descending } });
}

import { DEFAULT_PREFERENCES } from '../../../../shared/contract/preferences.ts';
import { keptView } from '../../../state/kept-view.ts';
import { setListPlace } from './list-place.ts';

const kept = keptView('assignments');

/** How assignments are looked at. */
export const useAssignmentsView = kept.useView;
export const assignmentsViewNow = kept.now;
export const changeView = kept.change;

/** Takes off what was typed, the hint, and every filter; tab and order stay. */
export function clearAllFilters(): void {
  const { plane, privilegedOnly } = DEFAULT_PREFERENCES.assignments;
  setListPlace({ query: '', hint: null });
  changeView({ plane, privilegedOnly });
}

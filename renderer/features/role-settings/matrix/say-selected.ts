import { announce } from '../../../state/announcements.ts';
import { MOST_SELECTED, selectedCount } from '../selected-rows.ts';

/** Says in the live region how many rows are selected now. */
export function saySelected(): void {
  const count = selectedCount();
  const full = count === MOST_SELECTED ? ` No more than ${MOST_SELECTED} are changed at once.` : '';
  announce(count === 0 ? 'Nothing selected.' : `${count} selected.${full}`);
}

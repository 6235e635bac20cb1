import { announce } from '../../../state/announcements.ts';
import { selectedCount } from '../selected-rows.ts';

/** Says in the live region how many rows are selected now. */
export function saySelected(): void {
  const count = selectedCount();
  announce(count === 0 ? 'Nothing selected.' : `${count} selected.`);
}

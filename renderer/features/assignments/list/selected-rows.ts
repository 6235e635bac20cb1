import { announce } from '../../../state/announcements.ts';
import { selectionOfAccounts } from '../../../state/selected-keys.ts';

/** Which rows of the lists are selected, by `ListRow.key`. */
export const selection = selectionOfAccounts();

/** Says in the live region how many rows are selected now. */
export function saySelected(): void {
  const count = selection.count();
  announce(count === 0 ? 'Nothing selected.' : `${count} selected.`);
}

import { useMemo } from 'react';
import type { SettingsRow } from '../../../shared/contract/role-settings/matrix.ts';
import type { SettingsRef } from '../../../shared/contract/role-settings/plan.ts';
import { keyOfHeld } from '../../../shared/domain/role-key.ts';
import { refOf } from '../../../shared/domain/role-settings/ref-of.ts';
import { selectionOfAccounts } from '../../state/selected-keys.ts';

/** Which rows of the matrix are selected, by `keyOfHeld`. */
export const {
  count: selectedCount,
  useSelected,
  toggle: toggleRow,
  selectRange,
  toggleAll,
  selectAll,
  clear: clearSelected,
  keepOf: keepSelectedOf,
} = selectionOfAccounts();

/** The selected rows that there are, in the order of the rows: one that is gone since is not meant. */
export function useSelectedRefs(rows: readonly SettingsRow[]): readonly SettingsRef[] {
  const { keys } = useSelected();
  return useMemo(() => rows.filter((row) => keys.has(keyOfHeld(row))).map(refOf), [rows, keys]);
}

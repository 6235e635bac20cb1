import { useEffect } from 'react';
import { accountKey } from '../../state/account-on-screen.ts';
import { useSlice } from '../../state/slices-store.ts';
import { keepMatrixPlaceOf } from './matrix/matrix-place.ts';
import { Matrix } from './matrix/matrix.tsx';
import { keepSelectedOf } from './selected-rows.ts';
import { keepPlaceOf } from './settings-place.ts';
import { useReadOnOpen } from './use-read-on-open.ts';

/** How roles and groups are set up: all of them in the matrix, one in the editor. */
export function RoleSettingsPage() {
  const { accounts } = useSlice('session');
  useReadOnOpen();
  // What those who signed out had open and selected is not kept for whoever comes next.
  useEffect(() => {
    const still = accounts.map(accountKey);
    keepPlaceOf(still);
    keepSelectedOf(still);
    keepMatrixPlaceOf(still);
  }, [accounts]);
  return <Matrix />;
}

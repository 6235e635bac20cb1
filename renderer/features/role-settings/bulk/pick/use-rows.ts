import { useEffect } from 'react';
import type { RoleSettings } from '../../../../../shared/contract/role-settings/matrix.ts';
import { useSlice } from '../../../../state/slices-store.ts';
import { askForWindow } from '../../../../state/window-problem.ts';

/** All roles and groups there are; read where nobody has yet. */
export function useRows(): RoleSettings {
  const slice = useSlice('roleSettings');
  const unread = slice.asOf === null && !slice.reading;
  useEffect(() => {
    if (unread) void askForWindow('readRoleSettings', {});
    // Once: a reading that failed is told above the page.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  return slice;
}

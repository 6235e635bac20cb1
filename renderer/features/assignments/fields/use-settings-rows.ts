import { useEffect } from 'react';
import type { RoleSettings } from '../../../../shared/contract/role-settings/matrix.ts';
import { readRoleSettingsAgain } from '../../../state/read-again.ts';
import { useOffline } from '../../../state/use-offline.ts';
import { useSlice } from '../../../state/slices-store.ts';

/**
 * The settings of all roles and groups that can be assigned; read where nobody has yet.
 * @param wanted whether they are needed
 */
export function useSettingsRows(wanted = true): RoleSettings {
  const slice = useSlice('roleSettings');
  const offline = useOffline() !== null;
  const { asOf } = slice;
  useEffect(() => {
    if (wanted && asOf === null && !offline) void readRoleSettingsAgain();
  }, [wanted, asOf, offline]);
  return slice;
}

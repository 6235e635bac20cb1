import type { SettingsRow } from '../../../../shared/contract/role-settings/matrix.ts';
import { planeOfHeld } from '../../../../shared/domain/planes.ts';
import { useSlice } from '../../../state/slices-store.ts';
import { mayNotSave } from './may-not-save.ts';

/** Why the person on screen cannot save settings of this role; null where nothing is known that stands in the way. */
export function useMayNotSave(row: SettingsRow): string | null {
  const { features } = useSlice('access');
  return mayNotSave(features, planeOfHeld(row));
}

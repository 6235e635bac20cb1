import type { Feature } from '../../../../shared/contract/access.ts';
import type { Plane } from '../../../../shared/contract/my-roles.ts';
import type { SettingsRow } from '../../../../shared/contract/role-settings/matrix.ts';
import { planeOfHeld } from '../../../../shared/domain/planes.ts';
import { mayNot } from '../../../state/may-not.ts';
import { useSlice } from '../../../state/slices-store.ts';

const FEATURES = { 'entra-roles': 'role-settings', groups: 'group-settings' } as const satisfies Record<
  Plane,
  Feature
>;

/** Why the person on screen cannot save settings of this role; null where nothing is known that stands in the way. */
export function useMayNotSave(row: SettingsRow): string | null {
  const { features } = useSlice('access');
  return mayNot(features, FEATURES[planeOfHeld(row)]);
}

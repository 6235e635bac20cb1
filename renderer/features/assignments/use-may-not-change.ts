import type { Feature } from '../../../shared/contract/access.ts';
import type { Plane } from '../../../shared/contract/my-roles.ts';
import { planeOf } from '../../../shared/domain/planes.ts';
import { mayNot } from '../../state/may-not.ts';
import { useSlice } from '../../state/slices-store.ts';

const FEATURES = { 'entra-roles': 'assign', groups: 'assign-groups' } as const satisfies Record<
  Plane,
  Feature
>;

/**
 * Who could let the person on screen change any of these assignments, as nothing does; null where nothing is known that stands in the way of one.
 * @param scopes as assignments have them
 */
export function useMayNotChange(scopes: readonly string[]): string | null {
  const { features } = useSlice('access');
  const planes = [...new Set(scopes.map(planeOf))];
  const why = planes.map((plane) => mayNot(features, FEATURES[plane]));
  if (why.length === 0 || why.includes(null)) return null;
  return why.join(' ');
}

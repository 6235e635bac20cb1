import { PLANES, type Plane, type Scope } from '../../shared/contract/my-roles.ts';
import { planeOfHeld } from '../../shared/domain/planes.ts';
import type { World } from './world.ts';

/** The planes that some rows are on; both where there is none to tell by. */
export function planesOf(rows: readonly { readonly scope: Pick<Scope, 'id'> }[]): readonly Plane[] {
  const on = new Set(rows.map(planeOfHeld));
  return on.size === 0 ? PLANES : [...on];
}

/** The planes of the eligibilities that an intent names. */
export const eligiblePlanes = (
  { store }: World,
  { items }: { readonly items: readonly { readonly eligibilityId: string }[] },
): readonly Plane[] => {
  const named = new Set(items.map((i) => i.eligibilityId));
  return planesOf(store.get('myRoles').eligible.filter((e) => named.has(e.eligibilityId)));
};

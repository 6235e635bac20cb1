import { useMemo } from 'react';
import { PLANES, type Plane } from '../../shared/contract/my-roles.ts';
import { planeRead } from './coverage.ts';
import { footingOf, wakeForFooting, type Footing } from './footing.ts';
import { useSlice } from './slices-store.ts';
import { useNow } from './use-now.ts';
import { wakeForAny } from './wake-times.ts';

/** Whether one may act on what is on screen of each plane, now and as time passes. */
export function useFootings(): Readonly<Record<Plane, Footing>> {
  const health = useSlice('health');
  const myRoles = useSlice('myRoles');
  const wake = useMemo(
    () => wakeForAny(PLANES.map((plane) => wakeForFooting(planeRead(myRoles, plane).asOf))),
    [myRoles],
  );
  const now = useNow(wake);
  return useMemo(() => {
    const of = (plane: Plane): Footing => footingOf(health, planeRead(myRoles, plane), now);
    return { 'entra-roles': of('entra-roles'), groups: of('groups') };
  }, [health, myRoles, now]);
}

import { useMemo } from 'react';
import { footingOf, wakeForFooting, type Footing } from './footing.ts';
import { useSlice } from './slices-store.ts';
import { useNow } from './use-now.ts';

/** Whether one may act on the roles on screen, now and as time passes. */
export function useFooting(): Footing {
  const health = useSlice('health');
  const myRoles = useSlice('myRoles');
  const now = useNow(useMemo(() => wakeForFooting(myRoles.asOf), [myRoles.asOf]));
  return useMemo(() => footingOf(health, myRoles, now), [health, myRoles, now]);
}

import { useEffect, useRef } from 'react';
import { checkAccessAgain } from '../../state/read-again.ts';
import { useSlice } from '../../state/slices-store.ts';
import { useOffline } from '../../state/use-offline.ts';
import { useSlow } from '../../state/use-slow.ts';

/** The roles are judged by what My roles has read: longer than this the check does not wait for a reading that is on its way. */
const PATIENCE_MS = 4000;

/** Checks once when the page opens, after the roles it is judged by. */
export function useCheckOnOpen(): void {
  const { reading, source } = useSlice('myRoles');
  const offline = useOffline() !== null;
  const waitedEnough = useSlow(PATIENCE_MS);
  const asked = useRef(false);
  const ready = (!reading && source === 'service') || offline || waitedEnough;
  useEffect(() => {
    if (!ready || asked.current) return;
    asked.current = true;
    void checkAccessAgain();
  }, [ready]);
}

import { useEffect, useRef } from 'react';
import { checkAccessAgain } from './read-again.ts';
import { useSlice } from './slices-store.ts';
import { useOffline } from './use-offline.ts';
import { useSlow } from './use-slow.ts';

/** The roles are judged by what My roles has read: longer than this the check does not wait for a reading that is on its way. */
const PATIENCE_MS = 4000;

/** Checks what the person may do here once for every reason there is, after the roles it is judged by. @param reason null: no check */
export function useAccessCheck(reason: string | null): void {
  const { reading, source } = useSlice('myRoles');
  const offline = useOffline() !== null;
  const waitedEnough = useSlow(PATIENCE_MS);
  const asked = useRef<string | null>(null);
  const ready = (!reading && source === 'service') || offline || waitedEnough;
  useEffect(() => {
    if (!ready || reason === null || asked.current === reason) return;
    asked.current = reason;
    void checkAccessAgain();
  }, [ready, reason]);
}

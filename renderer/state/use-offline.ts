import { useMemo } from 'react';
import { useSlice } from './slices-store.ts';

/** Since when Microsoft Graph is not reached; null while it is. Nothing can be sent meanwhile. */
export function useOffline(): { readonly since: number } | null {
  const { offlineSince } = useSlice('health');
  return useMemo(() => (offlineSince === null ? null : { since: offlineSince }), [offlineSince]);
}

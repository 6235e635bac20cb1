import { useCallback, useSyncExternalStore } from 'react';
import { shownNow, sleepUntilChange, type Wake } from './ticker.ts';

/** The service's time, whole seconds; the component renders again when `wake` says so. Keep `wake` stable between renders. */
export function useNow(wake: Wake): number {
  const subscribe = useCallback((notify: () => void) => sleepUntilChange(wake, notify), [wake]);
  return useSyncExternalStore(subscribe, shownNow);
}

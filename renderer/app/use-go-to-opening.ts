import { useEffect } from 'react';
import { usePendingOpening } from '../state/opening-pending.ts';
import type { ScreenId } from './screens.ts';

/** Where a link or a notification asks for a request, its screen comes: once for each, whatever was on screen. */
export function useGoToOpening(onGo: (screen: ScreenId) => void): void {
  const count = usePendingOpening()?.count ?? 0;
  useEffect(() => {
    if (count > 0) onGo('approvals');
  }, [count, onGo]);
}

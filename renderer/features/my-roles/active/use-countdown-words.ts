import { useEffect, useRef } from 'react';
import type { ActiveRole } from '../../../../shared/contract/my-roles.ts';
import { announce } from '../../../state/announcements.ts';
import { serviceNow } from '../../../state/service-clock.ts';
import { sleepUntilChange } from '../../../state/ticker.ts';
import { countdownWords, nextCountdownAt } from './countdown-words.ts';

/** Says in the live region that a role ends in 15, 5 and 1 minute. */
export function useCountdownWords(active: readonly ActiveRole[]): void {
  const lastLook = useRef<number | null>(null);
  useEffect(() => {
    const look = (): void => {
      const now = serviceNow();
      const words = countdownWords(active, lastLook.current ?? now, now);
      lastLook.current = now;
      if (words.length > 0) announce(words.join(' '));
    };
    look();
    return sleepUntilChange((now) => (nextCountdownAt(active, now) ?? Infinity) - now, look);
  }, [active]);
}

import { useEffect, useMemo, useState } from 'react';
import { readAgain } from '../../../state/read-again.ts';
import { serviceNow } from '../../../state/service-clock.ts';
import type { Wake } from '../../../state/ticker.ts';
import { useNow } from '../../../state/use-now.ts';

const SECOND = 1000;

/** When to read again after a membership came into effect: eligibilities through it follow within minutes. */
const READ_AT = [10, 30, 60, 120, 240].map((seconds) => seconds * SECOND);

/**
 * Reads the roles again, ever more seldom, while something is awaited that the service does not list yet. Answers whether it was read
 * for as often as it will be. @param awaited whether something is
 */
export function useReadUntilListed(awaited: boolean): boolean {
  const [since] = useState(serviceNow);
  const wake = useMemo(
    (): Wake => (now) => (READ_AT.find((after) => after > now - since) ?? Infinity) + since - now,
    [since],
  );
  const now = useNow(wake);
  const due = READ_AT.filter((after) => now - since >= after).length;
  useEffect(() => {
    if (awaited && due > 0) void readAgain();
    // Not when it is awaited anew: by then the next reading is due.
    // eslint-disable-next-line react-hooks/exhaustive-deps -- read at each moment once
  }, [due]);
  return due === READ_AT.length;
}

import { useMemo } from 'react';
import { useNow } from './use-now.ts';
import { wakeForTimeLeft } from './wake-times.ts';

/** Milliseconds until `endsAt`, never below 0; null where there is no end. */
export function useTimeLeft(endsAt: number | null): number | null {
  const wake = useMemo(() => wakeForTimeLeft(endsAt), [endsAt]);
  const now = useNow(wake);
  return endsAt === null ? null : Math.max(0, endsAt - now);
}

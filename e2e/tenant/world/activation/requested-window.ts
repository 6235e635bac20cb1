import { durationMs } from '../../clock/duration.ts';
import type { Ask } from '../requests.ts';

/** When an activation is to start and how long it is to last (ms). `length: null` = without end. */
export type RequestedWindow = { start: number; length: number | null };

/**
 * Reads the window out of an ask. A start in the past (or none) means now: the service accepts and rewrites it (graph-pim.md
 * §15.10). Undefined where the schedule makes no sense: no length where one is announced, or an end before its start.
 */
export function requestedWindow(ask: Ask, now: number): RequestedWindow | undefined {
  if (!ask.schedule) return undefined;
  const start = Math.max(ask.schedule.start ?? now, now);
  const { type, duration, end } = ask.schedule.expiration;
  switch (type) {
    case 'noExpiration':
    case 'notSpecified':
      return { start, length: null };
    case 'afterDuration': {
      const length = duration === null ? undefined : durationMs(duration);
      return length ? { start, length } : undefined;
    }
    case 'afterDateTime':
      return end !== null && end > start ? { start, length: end - start } : undefined;
  }
}

import { minutesOf } from './durations.ts';

const DAY_MINUTES = 24 * 60;
const NBSP = '\u00a0';

/** Whole days of an ISO 8601 duration; undefined where it is none, or not of whole days. */
export function daysOf(iso: string): number | undefined {
  const minutes = minutesOf(iso);
  return minutes === undefined || minutes % DAY_MINUTES !== 0 ? undefined : minutes / DAY_MINUTES;
}

/** An ISO 8601 duration of days, as the service has them: 365 → `P365D`. */
export const isoOfDays = (days: number): string => `P${days}D`;

/** "1 day", "365 days". */
export const daysText = (days: number): string => `${days}${NBSP}${days === 1 ? 'day' : 'days'}`;

/** Whole days of what a person typed: "30", "30 d", "30 days", "2 weeks". Undefined where it cannot be read. */
export function daysTyped(text: string): number | undefined {
  const typed = text.trim().toLowerCase().replaceAll(NBSP, ' ');
  const parts = /^(\d{1,5})\s*(d|days?|w|weeks?)?$/.exec(typed);
  if (!parts) return undefined;
  return Number(parts[1]) * (parts[2]?.startsWith('w') === true ? 7 : 1);
}

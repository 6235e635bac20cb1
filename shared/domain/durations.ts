import { Temporal } from 'temporal-polyfill';

/** A no-break space: a number and its unit never part. */
const NBSP = '\u00a0';

/**
 * Whole minutes of an ISO 8601 duration, rounded down; undefined where it is not one or uses years, months or weeks.
 * Ceilings such as PT1H45M and PT30M exist in the wild: nothing may assume whole hours.
 */
export function minutesOf(iso: string): number | undefined {
  try {
    const d = Temporal.Duration.from(iso);
    if (d.years !== 0 || d.months !== 0 || d.weeks !== 0 || d.sign < 0) return undefined;
    return Math.floor(d.total('minutes'));
  } catch {
    return undefined;
  }
}

/** An ISO 8601 duration of hours and minutes, e.g. 105 → `PT1H45M`. @throws RangeError under 1 minute or not whole */
export function isoOfMinutes(minutes: number): string {
  if (!Number.isInteger(minutes) || minutes < 1)
    throw new RangeError('a duration has at least one whole minute');
  const h = Math.floor(minutes / 60);
  const m = minutes % 60;
  return `PT${h > 0 ? `${h}H` : ''}${m > 0 ? `${m}M` : ''}`;
}

/** "1 h 45 min", "8 h", "30 min"; never ISO, never 1.75 h. */
export function durationText(minutes: number): string {
  const h = Math.floor(minutes / 60);
  const m = Math.floor(minutes % 60);
  if (h === 0) return `${m}${NBSP}min`;
  return m === 0 ? `${h}${NBSP}h` : `${h}${NBSP}h ${m}${NBSP}min`;
}

/**
 * Minutes of what a person typed as a duration: "90" and "90 min" are minutes, "1:30", "1h30", "1 h 30 min", "1.5 h" and "1,5h"
 * are hours and minutes. A bare number up to 12 means hours, as nobody asks for a role for 8 minutes by typing "8".
 * Undefined where it cannot be read.
 */
export function minutesTyped(text: string): number | undefined {
  const t = text.trim().toLowerCase().replaceAll(NBSP, ' ');
  const clock = /^(\d{1,3}):([0-5]\d)$/.exec(t);
  if (clock) return Number(clock[1]) * 60 + Number(clock[2]);
  const bare = /^\d{1,4}$/.exec(t);
  if (bare) return Number(t) <= 12 ? Number(t) * 60 : Number(t);
  const parts =
    /^(?:(\d+(?:[.,]\d+)?)\s*(?:h|hr|hrs|hour|hours)\s*)?(?:(\d+)\s*(?:m|min|mins|minute|minutes)?)?$/.exec(
      t,
    );
  if (!parts || (parts[1] === undefined && parts[2] === undefined)) return undefined;
  const minutes = Number((parts[1] ?? '0').replace(',', '.')) * 60 + Number(parts[2] ?? 0);
  return Math.round(minutes);
}

import type { Wake } from './ticker.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;

/** For what runs out at `endsAt`: once a minute as the minutes left change, once a second in the last five minutes. */
export const wakeForTimeLeft =
  (endsAt: number | null): Wake =>
  (now) => {
    if (endsAt === null) return Infinity;
    const left = endsAt - now;
    if (left <= 0) return Infinity;
    if (left <= 5 * MINUTE + SECOND) return SECOND;
    const overTheMinute = left % MINUTE;
    // One second past the change, so that the minute is really over; and never past the start of the last five.
    return Math.min(overTheMinute + SECOND, left - 5 * MINUTE);
  };

/** For an age since `at`: once a second in the first minute, then once a minute. */
export const wakeForAge =
  (at: number | null): Wake =>
  (now) => {
    if (at === null) return Infinity;
    const age = now - at;
    return age < MINUTE ? SECOND : MINUTE - (age % MINUTE);
  };

/** At the next minute of the wall clock, for words such as "yesterday" and "until about 16:36". */
export const wakeEachMinute: Wake = (now) => MINUTE - (now % MINUTE);

/** At the earliest of several. */
export const wakeForAny =
  (wakes: readonly Wake[]): Wake =>
  (now) =>
    Math.min(...wakes.map((wake) => wake(now)));

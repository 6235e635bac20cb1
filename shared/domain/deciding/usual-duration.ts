import { minutesOf } from '../durations.ts';

/** Fewer requests than this are no habit. */
const FEWEST = 3;
/** By how much longer than usual is worth a word: half as long again. */
const LONGER_BY = 1.5;

/** What somebody is used to ask for, ISO 8601, of so many earlier requests. */
export type UsualDuration = { readonly duration: string; readonly of: number };

/** The median; of an even number the shorter of the two in the middle, so that it is one that was really asked for. */
export function usualDuration(durations: readonly (string | null)[]): UsualDuration | null {
  const asked = durations
    .flatMap((duration) => {
      const minutes = duration === null ? undefined : minutesOf(duration);
      return duration === null || minutes === undefined ? [] : [{ duration, minutes }];
    })
    .sort((a, b) => a.minutes - b.minutes);
  const middle = asked[Math.floor((asked.length - 1) / 2)];
  return middle === undefined || asked.length < FEWEST
    ? null
    : { duration: middle.duration, of: asked.length };
}

/** Whether what is asked for is at least half as long again as is usual. */
export function isLongerThanUsual(asked: string, usual: string): boolean {
  const [now, before] = [minutesOf(asked), minutesOf(usual)];
  return now !== undefined && before !== undefined && now > before && now >= before * LONGER_BY;
}

import { days, hours } from '../../clock/duration.ts';

/** Hours of the day, UTC, in which people work here: from the first up to, not at, the second. */
const WORK = { from: 7, to: 18 } as const;
/** So often a moment is drawn anew for an hour that may not lie in the span at all. */
const TRIES = 40;

const atWork = (moment: number): boolean => {
  const hour = new Date(moment).getUTCHours();
  return hour >= WORK.from && hour < WORK.to;
};

/** When so many requests were made, oldest first: over the last `spreadHours`, a share of them outside of work. ms since 1970 */
export function moments(
  ask: { count: number; spreadHours: number; offHours: number },
  now: number,
  random: () => number,
): number[] {
  const draw = (): number => now - Math.floor(random() * hours(ask.spreadHours));
  const drawn = Array.from({ length: ask.count }, () => {
    const wanted = random() >= ask.offHours;
    let moment = draw();
    for (let tried = 1; tried < TRIES && atWork(moment) !== wanted; tried++) moment = draw();
    return moment;
  });
  return drawn.toSorted((a, b) => a - b);
}

/** A moment at work on a day so many days ago. ms since 1970 */
export function atWorkDaysAgo(count: number, now: number, random: () => number): number {
  const midnight = Math.floor((now - days(count)) / days(1)) * days(1);
  return midnight + hours(WORK.from) + Math.floor(random() * hours(WORK.to - WORK.from));
}

/*
 * Moments in words, in this device's time zone. The window's words are English, so are its dates; 24 hours, as the field logs them.
 */
const DAY = 24 * 60 * 60_000;
const time = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });
const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short' });
const dayAndYear = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric' });
const seconds = new Intl.DateTimeFormat('en-GB', { timeStyle: 'medium' });
const exact = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeStyle: 'long' });
const NBSP = '\u00a0';

/** "14:02". */
export const clockTime = (at: number): string => time.format(at);

const midnight = (at: number): number => new Date(at).setHours(0, 0, 0, 0);

/** Whole calendar days from `now` to `at`: 0 today, -1 yesterday. Rounded, as a day with a clock change is not 24 hours. */
export const daysAway = (at: number, now: number): number => Math.round((midnight(at) - midnight(now)) / DAY);

/** "19 Nov"; with the year where it is not this one. */
export function dateText(at: number, now: number): string {
  const sameYear = new Date(at).getFullYear() === new Date(now).getFullYear();
  return (sameYear ? day : dayAndYear).format(at).replaceAll(' ', NBSP).replace('Sept', 'Sep');
}

/** "16:50", "tomorrow 00:50", "yesterday 23:10", "19 Nov, 16:50". */
export function momentText(at: number, now: number): string {
  switch (daysAway(at, now)) {
    case 0:
      return clockTime(at);
    case 1:
      return `tomorrow ${clockTime(at)}`;
    case -1:
      return `yesterday ${clockTime(at)}`;
    default:
      return `${dateText(at, now)}, ${clockTime(at)}`;
  }
}

/** "14:36:08": for what the user just sent. */
export const exactTime = (at: number): string => seconds.format(at);

/** To the second, with the zone, and in UTC: what a person needs to compare with a log. */
export const exactText = (at: number): string => `${exact.format(at)} (${new Date(at).toISOString()})`;

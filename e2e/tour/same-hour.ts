/** Hour and minute at which every chapter begins, local time: two tours can be laid side by side, and none crosses midnight. */
const HOUR = 14;
const MINUTE = 2;

/** @param now ms since 1970. @returns ms from then until the next 14:02 local time */
export function sameHour(now: number): number {
  const wanted = new Date(now);
  wanted.setHours(HOUR, MINUTE, 0, 0);
  if (wanted.getTime() <= now) wanted.setDate(wanted.getDate() + 1);
  return wanted.getTime() - now;
}

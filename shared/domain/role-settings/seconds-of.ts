const SHAPE = /^P(?=\d|T\d)(?:(\d+)D)?(?:T(?=\d)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;
const IN_SECONDS = [86_400, 3_600, 60, 1];

/**
 * Seconds of an ISO 8601 duration of days and smaller, a day being 24 hours; undefined of any other, and of one too long to count.
 * `minutesOf` rounds to minutes, and two lengths that differ by a second are two settings; thousands are read at once, which is no work for
 * a calendar.
 */
export function secondsOf(duration: string): number | undefined {
  const found = SHAPE.exec(duration);
  if (!found) return undefined;
  const seconds = IN_SECONDS.reduce((sum, unit, index) => sum + Number(found[index + 1] ?? 0) * unit, 0);
  return Number.isSafeInteger(seconds) ? seconds : undefined;
}

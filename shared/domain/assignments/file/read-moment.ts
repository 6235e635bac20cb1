import { Temporal } from 'temporal-polyfill';

/** The last second of a day belongs to it: midnight would be told as the day after. */
const TO_ITS_END_MS = 24 * 60 * 60_000 - 1000;
/** From here on a year has five digits, and is written otherwise. */
const TOO_FAR = Date.UTC(9999, 11, 31);
const DATE = /^\d{4}-\d\d-\d\d$/;
/** With its zone: without one it would be another moment on another machine. */
const DATE_TIME = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:\d\d)$/i;

/**
 * A moment as a file has it, in milliseconds; undefined where it is none. A date alone is that whole day in UTC: from its beginning as a start,
 * to its end as an end.
 */
export function readMoment(text: string, as: 'start' | 'end'): number | undefined {
  const at = DATE.test(text)
    ? epochOf(`${text}T00:00Z`, as === 'end' ? TO_ITS_END_MS : 0)
    : DATE_TIME.test(text)
      ? epochOf(text.replace(' ', 'T'), 0)
      : undefined;
  return at === undefined || at < 0 || at >= TOO_FAR ? undefined : at;
}

/** Undefined of a day that no month has. */
function epochOf(iso: string, plus: number): number | undefined {
  try {
    return Temporal.Instant.from(iso).epochMilliseconds + plus;
  } catch {
    return undefined;
  }
}

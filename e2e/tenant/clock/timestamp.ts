/** A moment as stored rows show it: at most three fractional digits, none when they are zero (`2026-09-06T18:40:45.843Z`). */
export function timestamp(ms: number): string {
  const text = new Date(ms).toISOString();
  const [head = text, fraction = '000Z'] = text.split('.');
  const digits = fraction.slice(0, 3).replace(/0+$/, '');
  return digits ? `${head}.${digits}Z` : `${head}Z`;
}

/** A moment as the directory's objects show it: in whole seconds. */
export const wholeSeconds = (ms: number): string => timestamp(ms - (ms % 1000));

/** A nullable moment as stored rows show it. */
export const timestampOrNull = (ms: number | null): string | null => (ms === null ? null : timestamp(ms));

/**
 * A moment as the answer to a POST and a decision show it: up to seven fractional digits, none of them a closing zero (graph-pim.md §1,
 * B4/13 [capture]); `extra` fills the last four.
 */
export function echoTimestamp(ms: number, extra: number): string {
  const last = String(Math.abs(Math.trunc(extra)) % 10_000).padStart(4, '0');
  return new Date(ms)
    .toISOString()
    .replace('Z', last)
    .replace(/\.?0*$/, 'Z');
}

/** Milliseconds of an Edm.DateTimeOffset; undefined where the text is none. A date alone is none. */
export function momentMs(text: string): number | undefined {
  if (!/^\d{4,}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,12})?)?(Z|[+-]\d\d:\d\d)$/.test(text)) return undefined;
  // Date.parse reads three fractional digits; the service sends up to seven.
  const ms = Date.parse(text.replace(/(\.\d{3})\d+/, '$1'));
  return Number.isNaN(ms) ? undefined : ms;
}

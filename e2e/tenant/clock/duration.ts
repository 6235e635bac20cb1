// Edm.Duration stops at days: the published pattern has no years, months or weeks (graph-pim.md §2 "duration").
const EDM_DURATION = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/;

/** Milliseconds of an Edm.Duration such as `PT1H45M` or `P365D`; undefined where the text is none (`P1Y`, `P`, `PT`, negative). */
export function durationMs(text: string): number | undefined {
  const match = EDM_DURATION.exec(text);
  if (!match || text === 'P' || text.endsWith('T')) return undefined;
  const [, days = '0', hours = '0', minutes = '0', seconds = '0'] = match;
  return Math.round(
    ((Number(days) * 24 + Number(hours)) * 60 + Number(minutes)) * 60_000 + Number(seconds) * 1000,
  );
}

/** Milliseconds in a number of minutes, hours or days. */
export const minutes = (count: number): number => count * 60_000;
export const hours = (count: number): number => minutes(count * 60);
export const days = (count: number): number => hours(count * 24);

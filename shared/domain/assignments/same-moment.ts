/** The service puts into force late by up to 47 seconds and then tells that moment, in other digits each time. graph-pim.md §1, §2.3 [capture] */
const AS_GOOD_AS_ONE_MS = 60_000;

/** Whether two moments are one, as far as the service keeps them: less than a minute apart, or both none. Milliseconds. */
export const sameMoment = (a: number | null, b: number | null): boolean =>
  a === null || b === null ? a === b : Math.abs(a - b) < AS_GOOD_AS_ONE_MS;

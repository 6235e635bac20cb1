import fc from 'fast-check';
import type { Side } from '../../contract/assignments/assignments.ts';
import { ASSIGNMENT_CHANGES, type HeldNow, type HeldWindow } from '../../contract/assignments/plan.ts';
import type { Wish } from './plan-steps.ts';

/*
 * Samples and arbitraries of what is held, for the tests of this folder.
 */

export const MINUTE = 60_000;
export const DAY = 24 * 60 * MINUTE;
export const NOW = Date.UTC(2026, 10, 21, 14, 36);

export const NOTHING: HeldNow = { eligible: null, assigned: null, activated: null };
/** In force since ten days ago. @param endsAt null: no end */
export const since = (endsAt: number | null): HeldWindow => ({
  startsAt: NOW - 10 * DAY,
  endsAt,
  toCome: false,
});

/** Moments that fall together, lie close or lie apart. */
export const moments = fc
  .tuple(fc.integer({ min: -3, max: 3 }), fc.constantFrom(0, 20_000, 59_999, 60_000))
  .map(([days, off]) => NOW + days * DAY + off);
const ends = fc.option(moments, { nil: null });
const windows: fc.Arbitrary<HeldWindow> = fc
  .record({ startsAt: ends, endsAt: ends })
  .map((window) => ({ ...window, toCome: window.startsAt !== null && window.startsAt > NOW }));
const mayHold = fc.option(windows, { nil: null });
export const heldNows: fc.Arbitrary<HeldNow> = fc.record({
  eligible: mayHold,
  assigned: mayHold,
  activated: mayHold,
});
export const wishes: fc.Arbitrary<Wish> = fc.record({
  kind: fc.constantFrom(...ASSIGNMENT_CHANGES),
  side: fc.constantFrom<Side>('eligible', 'active'),
  startsAt: ends,
  endsAt: ends,
});

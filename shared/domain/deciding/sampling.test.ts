import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SAMPLES } from '../../contract/preferences.ts';
import { isSampled } from './sampling.ts';

const RATES = SAMPLES.filter((oneIn) => oneIn !== 0);

describe('a sample', () => {
  it('is the same each time, whatever the casing, and of nothing where none is wanted', () => {
    fc.assert(
      fc.property(fc.uuid(), fc.constantFrom(...RATES), (id, oneIn) => {
        return isSampled(id, oneIn) === isSampled(id.toUpperCase(), oneIn) && !isSampled(id, 0);
      }),
    );
  });

  // Ids that differ in their last characters only are the hardest to spread.
  it.each(RATES)('of one in %d is about that, over ids that follow each other', (oneIn) => {
    const count = 40_000;
    const ids = Array.from(
      { length: count },
      (_, n) => `5f1e0000-0000-4000-8000-${n.toString(16).padStart(12, '0')}`,
    );
    const picked = ids.filter((id) => isSampled(id, oneIn)).length;
    // Four standard deviations of a fair pick.
    const spread = 4 * Math.sqrt(count * (1 / oneIn) * (1 - 1 / oneIn));
    expect(Math.abs(picked - count / oneIn)).toBeLessThan(spread);
  });

  it('that is smaller lies within a larger one it divides', () => {
    fc.assert(fc.property(fc.uuid(), (id) => !isSampled(id, 50) || (isSampled(id, 10) && isSampled(id, 5))));
  });
});

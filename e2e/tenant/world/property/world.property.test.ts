import fc from 'fast-check';
import { describe, it } from 'vitest';
import { commands } from './commands.ts';
import { freshModel, ground } from './ground.ts';

describe('whatever anybody does to directory roles, in any order, while the clock moves', () => {
  it('keeps every invariant', () => {
    fc.assert(
      fc.property(commands, (some) => {
        fc.modelRun(() => {
          const real = ground();
          return { real, model: freshModel(real) };
        }, some);
      }),
      // The same sequences every time; another seed finds others.
      { seed: 20_260_906, numRuns: 300 },
    );
  });
});

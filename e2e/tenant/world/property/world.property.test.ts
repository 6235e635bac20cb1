import fc from 'fast-check';
import { describe, it } from 'vitest';
import { groupCommands, roleCommands } from './commands.ts';
import { groupGround } from './group-ground.ts';
import { freshModel, ground } from './ground.ts';

describe('whatever anybody does, in any order, while the clock moves', () => {
  it.each([
    { to: 'directory roles', commands: roleCommands, begin: ground },
    { to: 'groups', commands: groupCommands, begin: groupGround },
  ])('to $to keeps every invariant', ({ commands, begin }) => {
    fc.assert(
      fc.property(commands, (some) => {
        fc.modelRun(() => {
          const real = begin();
          return { real, model: freshModel(real) };
        }, some);
      }),
      // The same sequences every time; another seed finds others.
      { seed: 20_260_906, numRuns: 300 },
    );
  });
});

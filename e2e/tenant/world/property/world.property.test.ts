import fc from 'fast-check';
import { describe, it } from 'vitest';
import { groupCommands, roleCommands, type Command } from './commands.ts';
import { groupGround } from './group-ground.ts';
import { freshModel, ground } from './ground.ts';

const LONG_MS = 120_000;

const ROLES = { to: 'directory roles', commands: roleCommands, begin: ground };
const GROUPS = { to: 'groups', commands: groupCommands, begin: groupGround };

describe('whatever anybody does, in any order, while the clock moves', () => {
  const holds = ({ commands, begin }: typeof ROLES, which: fc.Parameters<[Iterable<Command>]>): void =>
    fc.assert(
      fc.property(commands, (some) => {
        fc.modelRun(() => {
          const real = begin();
          return { real, model: freshModel(real) };
        }, some);
      }),
      which,
    );

  // The same sequences every time; another seed finds others. Seconds of it are the processor's, which others may want as well.
  it.each([ROLES, GROUPS])(
    'to $to keeps every invariant',
    (of) => {
      holds(of, { seed: 20_260_906, numRuns: 300 });
    },
    LONG_MS,
  );

  it.each([
    { what: 'a longer time that was to begin when it was over already', ...ROLES, seed: 101, path: '234' },
    { what: 'a change that was cancelled before it began', ...ROLES, seed: 113, path: '221' },
    { what: 'a change of a way into a group that was cancelled', ...GROUPS, seed: 113, path: '160' },
  ])('as was found once: $what', ({ seed, path, ...of }) => {
    holds(of, { seed, path, numRuns: 1 });
  });
});

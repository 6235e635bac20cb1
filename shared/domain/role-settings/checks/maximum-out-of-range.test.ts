import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isoOfMinutes } from '../../durations.ts';
import { changing, GOOD, results } from '../test-planned.ts';

const CHECK = 'maximum-out-of-range';

it.each([
  ['PT30M', 'passed'],
  ['PT1H45M', 'passed'],
  ['PT24H', 'passed'],
  ['P1D', 'passed'],
  ['PT29M', 'refused'],
  ['PT24H1M', 'refused'],
  ['PT24H20S', 'refused'],
  ['PT29M40S', 'refused'],
  ['PT0S', 'refused'],
  ['P2D', 'refused'],
  [`PT${'9'.repeat(30)}H`, 'refused'],
])('%s is %s', (maximum, result) =>
  expect(results(CHECK, changing({ maximum }))).toEqual([`${result} maximum`]),
);

it('takes every minute within, and none without', () =>
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 3000 }), (minutes) => {
      const within = minutes >= 30 && minutes <= 1440;
      expect(results(CHECK, changing({ maximum: isoOfMinutes(minutes) }))).toEqual([
        `${within ? 'passed' : 'refused'} maximum`,
      ]);
    }),
  ));

it('is not checked where the rule is kept as it is, and warned of where it is so already', () => {
  const kept = { ...GOOD, maximum: undefined };
  expect(results(CHECK, changing({ ticket: true }, { before: kept }))).toEqual(['not-checked maximum']);
  const long = { ...GOOD, maximum: 'PT48H' };
  expect(results(CHECK, changing({ ticket: true }, { before: long }))).toEqual(['warned maximum']);
});

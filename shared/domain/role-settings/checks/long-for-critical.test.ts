import { expect, it } from 'vitest';
import { changing, GLOBAL, MEMBERSHIP, results } from '../test-planned.ts';

const CHECK = 'long-for-critical';

it.each([
  ['PT1H', 'passed'],
  ['PT4H', 'passed'],
  ['PT4H1M', 'warned'],
  ['PT8H', 'warned'],
])('%s of a critical role: %s', (maximum, result) =>
  expect(results(CHECK, changing({ maximum }, { role: GLOBAL }))).toEqual([`${result} maximum`]),
);

it('does not apply to other roles, nor to a group', () => {
  expect(results(CHECK, changing({ maximum: 'PT8H' }))).toEqual([]);
  expect(results(CHECK, changing({ maximum: 'PT8H' }, { role: GLOBAL, scope: MEMBERSHIP }))).toEqual([]);
});

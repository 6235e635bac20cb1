import { expect, it } from 'vitest';
import { changing, GOOD, results } from '../test-planned.ts';

const CHECK = 'expiry-out-of-range';

it.each([
  ['P1D', 'passed'],
  ['P365D', 'passed'],
  ['PT36H', 'passed'],
  ['P366D', 'refused'],
  ['PT23H', 'refused'],
  ['P365DT20S', 'refused'],
])('%s is %s, of either', (maximum, result) => {
  const limit = { limited: true, maximum };
  expect(results(CHECK, changing({ eligibleExpiry: limit, activeExpiry: limit }))).toEqual([
    `${result} eligibleExpiry`,
    `${result} activeExpiry`,
  ]);
});

it('does not bind where assignments need not end', () => {
  const none = { limited: false, maximum: 'P1000D' };
  expect(results(CHECK, changing({ eligibleExpiry: none, activeExpiry: none }))).toEqual([]);
});

it('is not checked where the rule is kept as it is', () =>
  expect(
    results(CHECK, changing({ ticket: true }, { before: { ...GOOD, activeExpiry: undefined } })),
  ).toEqual(['passed eligibleExpiry', 'not-checked activeExpiry']));

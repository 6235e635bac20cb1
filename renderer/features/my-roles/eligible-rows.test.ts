import { describe, expect, it } from 'vitest';
import { NORDICS, eligibleFor, roleNamed } from '../../state/test-samples.ts';
import { eligibleRows, filterRows } from './eligible-rows.ts';

const user = roleNamed('User Administrator', 4);
const exchange = roleNamed('Exchange Administrator', 2);
const rows = eligibleRows(
  [
    eligibleFor(user, { eligibilityId: 'nordics', scope: NORDICS }),
    eligibleFor(user, { eligibilityId: 'tenant' }),
    eligibleFor(exchange, { eligibilityId: 'exchange' }),
  ],
  () => ({ kind: 'free' }),
);
const ids = (list: typeof rows | readonly (typeof rows)[number][]) =>
  list.map(({ eligible }) => eligible.eligibilityId);

describe('the eligible list', () => {
  it('is ordered by role, then scope with the whole tenant first', () => {
    expect(ids(rows)).toEqual(['exchange', 'tenant', 'nordics']);
  });
  it.each([
    ['', ['exchange', 'tenant', 'nordics']],
    ['exch', ['exchange']],
    ['ÚSER  nord', ['nordics']],
    ['whole user', ['tenant']],
    ['xch zz', []],
  ])('filtered by "%s"', (filter, expected) => expect(ids(filterRows(rows, filter))).toEqual(expected));
});

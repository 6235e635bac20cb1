import { describe, expect, it } from 'vitest';
import { HOUR, NORDICS, NOW, eligibleFor, roleNamed } from '../../../state/test-samples.ts';
import { eligibleRows } from './eligible-rows.ts';

const user = roleNamed('User Administrator', 4);
const exchange = roleNamed('Exchange Administrator', 2);
const eligible = [
  eligibleFor(user, { eligibilityId: 'nordics', scope: NORDICS }),
  eligibleFor(user, { eligibilityId: 'tenant' }),
  eligibleFor(exchange, { eligibilityId: 'exchange' }),
];
const rowsOf = (list = eligible, favourites: string[] = []) =>
  eligibleRows(
    list,
    favourites,
    () => ({ kind: 'free' }),
    () => 'none',
  );
const ids = (list: readonly ReturnType<typeof rowsOf>[number][]) =>
  list.map((row) => row.eligible.eligibilityId);

describe('the eligible list', () => {
  it('is ordered by role, then scope with the whole tenant first, where nothing was used', () => {
    expect(ids(rowsOf())).toEqual(['exchange', 'tenant', 'nordics']);
  });
  it('puts what was used last before it', () => {
    const used = [
      ...eligible,
      eligibleFor(user, { eligibilityId: 'old', lastUsedAt: NOW - HOUR }),
      eligibleFor(user, { eligibilityId: 'new', lastUsedAt: NOW }),
    ];
    expect(ids(rowsOf(used)).slice(0, 2)).toEqual(['new', 'old']);
  });
  it('puts favourites first, in the order they were marked and whatever the case of their ids', () => {
    const marked = [
      `${user.definitionId}|${NORDICS.id.toUpperCase()}`,
      `${exchange.definitionId}|/`,
      'gone|/',
    ];
    const rows = rowsOf(eligible, marked);
    expect(ids(rows)).toEqual(['nordics', 'exchange', 'tenant']);
    expect(rows.map(({ favourite }) => favourite)).toEqual([true, true, false]);
  });
});

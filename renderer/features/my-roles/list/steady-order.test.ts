import { describe, expect, it } from 'vitest';
import { eligibleFor, roleNamed } from '../../../state/test-samples.ts';
import type { EligibleRowView } from './eligible-rows.ts';
import { favouritesAhead, steadyOrder } from './steady-order.ts';

const row = (id: string, favourite = false): EligibleRowView => ({
  eligible: eligibleFor(roleNamed(id, 1), { eligibilityId: id }),
  standing: { kind: 'free' },
  favourite,
  moreTime: 'none',
});
const ids = (rows: readonly EligibleRowView[]) => rows.map(({ eligible }) => eligible.eligibilityId);

describe('the order under the hand', () => {
  const sorted = [row('c', true), row('a'), row('b')];
  it('follows the sorting while no row has the focus', () => {
    expect(ids(steadyOrder(sorted, null))).toEqual(['c', 'a', 'b']);
  });
  it('stays as it was while one has it; what is new stands at the end', () => {
    expect(ids(steadyOrder([row('new'), ...sorted], ['a', 'b', 'c', 'gone']))).toEqual([
      'a',
      'b',
      'c',
      'new',
    ]);
  });
});

describe('the line under the favourites', () => {
  it('parts them from the others, and nothing from nothing', () => {
    expect(favouritesAhead([row('a', true), row('b', true), row('c')])).toBe(2);
    expect(favouritesAhead([row('a', true), row('b', true)])).toBe(0);
    expect(favouritesAhead([row('a'), row('b', true)])).toBe(0);
  });
});

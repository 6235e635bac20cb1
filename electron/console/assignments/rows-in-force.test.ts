import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Assignment } from '../../../shared/contract/assignments/assignments.ts';
import type { HeldNow } from '../../../shared/contract/assignments/plan.ts';
import { NOTHING_HELD, principalOf } from '../testing/test-assignments.ts';
import { withHeld, withoutHeld } from './rows-in-force.ts';

const ROLE = '29232cdf-9323-42fd-ade2-1d097af3e4de';
const triple = (n: number) => ({ roleId: ROLE, scopeId: '/', principalId: principalOf(n).id });
const row = (n: number, over: Partial<Assignment> = {}): Assignment => ({
  id: `row-${n}`,
  state: 'now',
  kind: 'eligible',
  ...triple(n),
  membership: 'direct',
  startsAt: 1,
  endsAt: null,
  outsidePim: false,
  ...over,
});
const until = (endsAt: number | null): HeldNow => ({
  ...NOTHING_HELD,
  eligible: { startsAt: 1, endsAt, toCome: false },
});

describe('rows after some were read again', () => {
  it('keep their id where they are still there, with what is true of them now', () => {
    expect(withHeld([row(1), row(2)], [[triple(1), until(99)]])).toEqual([row(2), row(1, { endsAt: 99 })]);
  });

  it('go where nothing is had any more, and come where something is', () => {
    expect(withHeld([row(1)], [[triple(1), NOTHING_HELD]])).toEqual([]);
    expect(withHeld([], [[triple(2), until(null)]])).toMatchObject([{ ...triple(2), kind: 'eligible' }]);
  });

  it('are told apart by how it is had: an activation goes, the eligibility behind it stays', () => {
    const active = row(1, { id: 'active', kind: 'activated', endsAt: 50 });
    expect(withHeld([row(1), active], [[triple(1), until(null)]])).toEqual([row(1)]);
  });

  it('leave alone what is had through a group', () => {
    const through = row(1, { id: 'through', membership: 'group' });
    expect(withHeld([row(1), through], [[triple(1), NOTHING_HELD]])).toEqual([through]);
  });

  it('say that an assignment without a start was made outside PIM, and none that is to come', () => {
    const held = (startsAt: number | null, toCome: boolean): HeldNow => ({
      ...NOTHING_HELD,
      assigned: { startsAt, endsAt: null, toCome },
    });
    expect(withHeld([], [[triple(1), held(null, false)]])).toMatchObject([
      { outsidePim: true, state: 'now' },
    ]);
    expect(withHeld([], [[triple(1), held(7, true)]])).toMatchObject([
      { outsidePim: false, state: 'to-come' },
    ]);
  });

  it('are the same after the same was read twice', () => {
    const window = fc.option(
      fc.record({ startsAt: fc.option(fc.nat()), endsAt: fc.option(fc.nat()), toCome: fc.boolean() }),
    );
    const held = fc.record({ eligible: window, assigned: window, activated: window });
    const pairs = fc.array(fc.tuple(fc.nat(4).map(triple), held), { maxLength: 6 });
    fc.assert(
      fc.property(fc.array(fc.nat(4).map((n) => row(n, { id: `${n}` }))), pairs, (rows, read) => {
        const once = withHeld(rows, read);
        const sorted = (all: readonly Assignment[]) => [...all].sort((a, b) => a.id.localeCompare(b.id));
        expect(sorted(withHeld(once, read))).toEqual(sorted(once));
      }),
    );
  });
});

describe('rows of what is over, after some were read again', () => {
  const over = (n: number, more: Partial<Assignment> = {}) => row(n, { state: 'over', endsAt: 9, ...more });

  it('go where it is had again on that side, by that person', () => {
    const past = [over(1), over(1, { id: 'active', kind: 'assigned' }), over(2), over(3)];
    const read = [
      [triple(1), until(99)],
      [triple(2), NOTHING_HELD],
    ] as const;
    expect(withoutHeld(past, read)).toEqual(past.slice(1));
  });
});

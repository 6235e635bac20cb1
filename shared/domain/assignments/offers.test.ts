import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assignment, type Assignment } from '../../contract/assignments/assignments.ts';
import { offersFor, type Offers } from './offers.ts';
import { DAY, NOW } from './test-held.ts';
import { GLOBAL, idOf, person, row, SYNC } from './test-rows.ts';

const NOBODY: ReadonlySet<string> = new Set();
const offered = (offers: Offers): string[] =>
  Object.entries(offers).flatMap(([name, on]) => (on ? [name] : []));
const of = (more: Partial<Assignment>, emergency = NOBODY): string[] =>
  offered(offersFor(row(more), GLOBAL, emergency, NOW));

const rows: fc.Arbitrary<Assignment> = fc
  .record({
    state: fc.constantFrom(...assignment.shape.state.options),
    kind: fc.constantFrom(...assignment.shape.kind.options),
    membership: fc.constantFrom(...assignment.shape.membership.options),
    endsAt: fc.option(fc.constantFrom(NOW - 40 * DAY, NOW - DAY, NOW + DAY, NOW + 90 * DAY), { nil: null }),
    principalId: fc.constantFrom(idOf(1), idOf(2)),
  })
  .map(row);

describe('what can be done about a row', () => {
  it('goes by its kind and its end', () => {
    expect(of({})).toEqual(['update', 'remove', 'convert']);
    expect(of({ endsAt: NOW + 90 * DAY })).toEqual(['update', 'extend', 'remove', 'convert']);
    expect(of({ kind: 'eligible', endsAt: NOW + 90 * DAY })).toEqual(['update', 'extend', 'remove']);
    expect(of({ state: 'to-come', endsAt: NOW + 90 * DAY })).toEqual(['update', 'remove']);
    expect(of({ state: 'over', endsAt: NOW - DAY })).toEqual(['renew']);
    expect(of({ state: 'over', endsAt: NOW - 31 * DAY })).toEqual([]);
  });

  it('is nothing of an activation, of what is had through a group, or of what nobody knows', () => {
    expect(of({ kind: 'activated', endsAt: NOW + DAY })).toEqual([]);
    expect(of({ kind: 'unknown' })).toEqual([]);
    for (const membership of ['group', 'inherited', 'unknown'] as const)
      expect(of({ membership })).toEqual([]);
  });

  it('is not to become eligible, of what cannot be', () => {
    const application = person(1, { kind: 'service-principal' });
    expect(offersFor(row(), GLOBAL, NOBODY, NOW, application).convert).toBe(false);
    expect(offersFor(row(), SYNC, NOBODY, NOW).convert).toBe(false);
  });

  it('never is to make an emergency account eligible, however its id is spelled', () => {
    const letters = 'abcdef00-0000-4000-8000-000000000001';
    expect(of({ principalId: letters.toUpperCase() }, new Set([letters]))).toEqual(['update', 'remove']);
    fc.assert(
      fc.property(rows, (one) => {
        const offers = offersFor(one, GLOBAL, new Set([idOf(1)]), NOW);
        if (one.principalId === idOf(1)) expect(offers.convert).toBe(false);
        // What is over is renewed and nothing else; what is not over never is.
        expect(offers.renew && (offers.update || offers.extend || offers.remove || offers.convert)).toBe(
          false,
        );
        if (one.membership !== 'direct' || one.kind === 'activated') expect(offered(offers)).toEqual([]);
      }),
    );
  });
});

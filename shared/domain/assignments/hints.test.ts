import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assignment, type Assignment, type Principal } from '../../contract/assignments/assignments.ts';
import { ENDING_SOON_MS, hintCount, hintsOf, type HintKind } from './hints.ts';
import { DAY, NOW } from './test-held.ts';
import { idOf, PARTNER, person, READER, ROLES, row, SYNC } from './test-rows.ts';

const PEOPLE: readonly Principal[] = [
  person(1),
  person(2, { guest: true }),
  person(3, { kind: 'service-principal', upn: null, guest: null }),
];
const rowsOf = (rows: readonly Partial<Assignment>[]): Assignment[] =>
  rows.map((more, at) => row({ id: `r${at}`, ...more }));
const hints = (
  rows: readonly Partial<Assignment>[],
  emergency: readonly string[] = [],
  people = PEOPLE,
): Partial<Record<HintKind, readonly string[]>> =>
  Object.fromEntries(
    hintsOf(
      {
        roles: ROLES,
        principals: [...people],
        rows: rowsOf(rows),
        emergency: emergency.map((id) => ({ id, name: null, upn: null })),
      },
      NOW,
    ).map(({ kind, ids }) => [kind, ids]),
  );

describe('hints', () => {
  it('name who is always active in a privileged role, but no application and nobody in a harmless one', () => {
    expect(
      hints([
        {},
        { roleId: READER.definitionId },
        { principalId: idOf(3) },
        { endsAt: NOW + 90 * DAY },
        { kind: 'activated', endsAt: NOW + DAY },
        { membership: 'group' },
      ]),
    ).toEqual({ 'standing-privileged': ['r0'] });
  });

  it('leave emergency accounts alone, but say where one is eligible', () => {
    expect(hints([{ outsidePim: true }], [idOf(1)])).toEqual({});
    expect(hints([{}, { kind: 'eligible' }], [idOf(1)])).toEqual({ 'emergency-eligible': ['r1'] });
  });

  it('name guests without an end', () => {
    const reader = READER.definitionId;
    expect(
      hints([
        { principalId: idOf(2), roleId: reader, kind: 'eligible' },
        { principalId: idOf(2), roleId: reader, kind: 'eligible', endsAt: NOW + 90 * DAY, scopeId: '/x' },
        { principalId: idOf(1), roleId: reader, kind: 'eligible' },
      ]),
    ).toEqual({ 'guest-without-end': ['r0'] });
  });

  it('name what ends within 14 days, and no activation', () => {
    expect(
      hints([
        { endsAt: NOW + ENDING_SOON_MS },
        { endsAt: NOW + ENDING_SOON_MS + 1 },
        { endsAt: NOW },
        { kind: 'activated', endsAt: NOW + DAY },
        { state: 'over', endsAt: NOW - DAY },
      ]),
    ).toEqual({ 'ending-soon': ['r0'] });
  });

  it('name what was made outside of PIM, both sides at once, and roles that are not to be used', () => {
    const end = { endsAt: NOW + 90 * DAY };
    expect(hints([{ ...end, outsidePim: true, startsAt: null }])).toEqual({ 'outside-pim': ['r0'] });
    expect(
      hints([{ ...end }, { ...end, kind: 'eligible' }, { ...end, kind: 'eligible', scopeId: '/x' }]),
    ).toEqual({ 'both-sides': ['r0', 'r1'] });
    const twice = rowsOf([{ ...end }, { ...end, kind: 'eligible' }, { ...end, scopeId: '/x' }]);
    // What is had twice is one thing to be mended, of two rows; of all others each row is one.
    expect(hintCount({ kind: 'both-sides', ids: ['r0', 'r1'] }, twice)).toBe(1);
    expect(hintCount({ kind: 'outside-pim', ids: ['r0', 'r1'] }, twice)).toBe(2);
    expect(
      hints([
        { ...end, roleId: PARTNER.definitionId },
        { ...end, roleId: SYNC.definitionId },
        { ...end, roleId: SYNC.definitionId, principalId: idOf(3) },
        { ...end, roleId: SYNC.definitionId, principalId: idOf(4) },
      ]),
    ).toEqual({ 'not-to-be-assigned': ['r0', 'r1'] });
  });

  it('never offer an emergency account to be made eligible, and say nothing of what is over', () => {
    const rows = fc.array(
      fc.record({
        state: fc.constantFrom(...assignment.shape.state.options),
        kind: fc.constantFrom(...assignment.shape.kind.options),
        membership: fc.constantFrom(...assignment.shape.membership.options),
        roleId: fc.constantFrom(...ROLES.map(({ definitionId }) => definitionId)),
        principalId: fc.constantFrom(idOf(1), idOf(2), idOf(3), idOf(4)),
        endsAt: fc.option(fc.constantFrom(NOW - DAY, NOW + DAY, NOW + 90 * DAY), { nil: null }),
        outsidePim: fc.boolean(),
      }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(rows, fc.subarray([idOf(1), idOf(2), idOf(4)]), (some, emergency) => {
        const told = hints(some, emergency);
        for (const kind of ['standing-privileged', 'outside-pim', 'both-sides'] as const)
          for (const id of told[kind] ?? [])
            expect(emergency).not.toContain(some[Number(id.slice(1))]?.principalId);
        for (const id of Object.values(told).flat())
          expect(some[Number(id.slice(1))]?.state).not.toBe('over');
      }),
    );
  });
});

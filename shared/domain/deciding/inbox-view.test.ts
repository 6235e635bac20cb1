import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_PREFERENCES, INBOX_SORTS, type InboxView } from '../../contract/preferences.ts';
import type { WaitingRequest } from '../../contract/approvals.ts';
import { membershipScope, planeOfHeld } from '../planes.ts';
import { EXPIRING_SOON_MS, expiresSoon, filterChoices, inOrder, letThrough } from './inbox-view.ts';
import { HOUR, NOW, roleNo, TENANT, waiting } from './test-requests.ts';

const ALL = DEFAULT_PREFERENCES.inbox;
const PRIVILEGES = ['privileged', 'cisa-listed', 'none', 'unknown'] as const;
const flagsOf = ({ justification }: WaitingRequest): number => Number(justification === 'flagged');
const see = (rows: readonly WaitingRequest[], view: Partial<InboxView>) =>
  letThrough(inOrder(rows, view.sort ?? ALL.sort), { ...ALL, ...view }, { now: NOW, flagsOf });

const row = fc
  .record({
    id: fc.nat(1e6),
    role: fc.nat(4),
    group: fc.boolean(),
    left: fc.option(fc.integer({ min: -HOUR, max: 24 * HOUR })),
    flagged: fc.boolean(),
  })
  .map(({ id, role, group, left, flagged }) =>
    waiting({
      requestId: `r${id}`,
      role: { ...roleNo(role + (group ? 10 : 0)), privilege: PRIVILEGES[role % 4] ?? 'none' },
      scope: group ? membershipScope('member') : TENANT,
      createdAt: left === null ? null : NOW + left - 24 * HOUR,
      decideBy: left === null ? null : NOW + left,
      justification: flagged ? 'flagged' : 'fine',
    }),
  );
const rows = fc.uniqueArray(row, { selector: ({ requestId }) => requestId, maxLength: 40 });
const view = fc.record({
  plane: fc.constantFrom(null, 'entra-roles' as const, 'groups' as const),
  roleId: fc.constantFrom(null, roleNo(1).definitionId, roleNo(11).definitionId),
  privilegedOnly: fc.boolean(),
  flaggedOnly: fc.boolean(),
  expiringSoon: fc.boolean(),
  sort: fc.constantFrom(...INBOX_SORTS),
});

describe('the inbox', () => {
  it('lets through exactly what every filter lets through, each row once', () => {
    fc.assert(
      fc.property(rows, view, (all, how) => {
        const wanted = all.filter(
          (r) =>
            [null, planeOfHeld(r)].includes(how.plane) &&
            (!all.some(({ role }) => role.definitionId === how.roleId) ||
              r.role.definitionId === how.roleId) &&
            !(how.privilegedOnly && r.role.privilege === 'none') &&
            !(how.flaggedOnly && r.justification !== 'flagged') &&
            !(how.expiringSoon && (r.decideBy === null || r.decideBy > NOW + EXPIRING_SOON_MS)),
        );
        const seen = see(all, how);
        expect(new Set(seen)).toEqual(new Set(wanted));
        expect(seen).toHaveLength(wanted.length);
      }),
    );
  });

  it('keeps what may be privileged, and is not emptied by a role that nothing is of', () => {
    const group = waiting({
      requestId: 'g',
      role: { ...roleNo(12), privilege: 'unknown' },
      scope: membershipScope('member'),
    });
    expect(see([group, waiting()], { privilegedOnly: true })).toEqual([group]);
    expect(see([group], { roleId: roleNo(3).definitionId })).toEqual([group]);
  });

  it('has the same order whatever order the rows came in, and leaves those as they were', () => {
    fc.assert(
      fc.property(rows, view, (all, how) => {
        const came = [...all];
        expect(see([...all].reverse(), how)).toEqual(see(all, how));
        expect(all).toEqual(came);
      }),
    );
  });

  it.each(INBOX_SORTS)('by %s has what is not known last', (sort) => {
    fc.assert(
      fc.property(rows, (all) => {
        const ends = see(all, { sort }).map(({ decideBy }) => decideBy);
        const known = ends.filter((end) => end !== null);
        expect(ends.slice(0, known.length)).toEqual(known);
        expect(known).toEqual([...known].sort((a, b) => (sort === 'time-left' ? a - b : b - a)));
      }),
    );
  });

  it('calls soon what has 4 h left or is over, and never what has no known end', () => {
    const soon = (decideBy: number | null): boolean => expiresSoon({ decideBy }, NOW);
    expect([NOW + 4 * HOUR, NOW - 1].map(soon)).toEqual([true, true]);
    expect([NOW + 4 * HOUR + 1, null].map(soon)).toEqual([false, false]);
  });

  it('offers each role once, by name, with how many wait for it', () => {
    const group = { role: roleNo(3), scope: membershipScope('owner') };
    const choices = filterChoices([
      waiting({ ...group, requestId: 'a' }),
      waiting({ requestId: 'b' }),
      waiting({ ...group, requestId: 'c', scope: membershipScope('member') }),
    ]);
    expect(choices.map(({ name, plane, count }) => [name, plane, count])).toEqual([
      ['Exchange Administrator', 'entra-roles', 1],
      ['Role 3', 'groups', 2],
    ]);
    expect(filterChoices([])).toEqual([]);
  });

  it('of 10,000 rows is seen at once', () => {
    const many = Array.from({ length: 10_000 }, (_, i) =>
      waiting({ requestId: `r${(i * 7919) % 10_000}`, decideBy: NOW + ((i * 104_729) % 5_000) * 10_000 }),
    );
    const took = Array.from({ length: 7 }, () => {
      const start = Date.now();
      expect(see(many, { sort: 'time-left' })).toHaveLength(10_000);
      return Date.now() - start;
    }).sort((a, b) => a - b);
    // Some 6 ms; the allowance is for a machine that does other things.
    expect(took[3]).toBeLessThan(50);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { habitsFor, habitsOf } from './habits.ts';
import { before, DAY, HOUR, NOW, person, roleNo, TENANT, waiting } from './test-requests.ts';

const past = fc.array(
  fc
    .record({
      who: fc.nat(2),
      what: fc.nat(2),
      owner: fc.boolean(),
      createdAt: fc.option(fc.integer({ min: NOW - 30 * DAY, max: NOW + DAY })),
      outcome: fc.constantFrom('approved', 'denied', 'unanswered', 'cancelled', 'failed', 'unknown'),
    })
    .map(({ who, what, owner, createdAt, outcome }) =>
      before({
        requestor: person(who),
        role: roleNo(what),
        scope: owner ? { id: 'owner', kind: 'membership', name: null } : TENANT,
        createdAt,
        outcome: outcome as 'approved',
      }),
    ),
  { maxLength: 40 },
);
const asked = waiting({ requestor: person(0), role: roleNo(0) });

describe('habits', () => {
  it('are this person’s alone, newest first, and never of the time after', () => {
    fc.assert(
      fc.property(past, (rows) => {
        const { earlier, ofThisRole, counts } = habitsFor(habitsOf(rows), asked);
        const mine = rows.filter(
          ({ requestor, createdAt }) =>
            requestor.id === asked.requestor.id && (createdAt === null || createdAt <= NOW - HOUR),
        );
        expect(new Set(earlier)).toEqual(new Set(mine));
        const moments = earlier.map(({ createdAt }) => createdAt ?? -Infinity);
        expect(moments).toEqual([...moments].sort((a, b) => b - a));
        expect(ofThisRole).toEqual(
          earlier.filter(
            ({ role, scope }) => role.definitionId === roleNo(0).definitionId && scope.id === '/',
          ),
        );
        expect(Object.values(counts).reduce((a, b) => a + b)).toBe(earlier.length);
        expect(counts.denied).toBe(earlier.filter(({ outcome }) => outcome === 'denied').length);
      }),
    );
  });

  it('say the same whatever was asked of the index before, and in whatever order the past came', () => {
    fc.assert(
      fc.property(past, fc.array(fc.nat(3), { maxLength: 6 }), (rows, others) => {
        const used = habitsOf(rows);
        for (const n of others)
          habitsFor(used, waiting({ requestor: person(0), role: roleNo(n), createdAt: NOW - n * DAY }));
        expect(habitsFor(used, asked)).toEqual(habitsFor(habitsOf(rows), asked));
      }),
    );
  });

  it('never hold the request itself; of another it is part of the past', () => {
    const { requestId, requestor, createdAt } = asked;
    const older = before({ requestor });
    const index = habitsOf([older, before({ requestId, requestor, createdAt })]);
    expect(habitsFor(index, asked).earlier).toEqual([older]);
    expect(habitsFor(index, { ...asked, requestId: 'another' }).earlier).toHaveLength(2);
  });

  it('are nothing for somebody who never asked', () => {
    expect(habitsFor(habitsOf([before()]), waiting({ requestor: person(9) }))).toEqual({
      earlier: [],
      ofThisRole: [],
      usualDuration: null,
      usualHours: null,
      counts: { approved: 0, denied: 0, unanswered: 0, cancelled: 0, failed: 0, unknown: 0 },
    });
  });

  it('tell the usual duration of this role alone, and the hours of all', () => {
    const rows = [
      ...['PT1H', 'PT2H', 'PT1H'].map((duration) => before({ duration })),
      ...['PT8H', 'PT8H', 'PT8H', 'PT8H'].map((duration) => before({ role: roleNo(5), duration })),
    ];
    expect(habitsFor(habitsOf(rows), waiting())).toMatchObject({
      usualDuration: { duration: 'PT1H', of: 3 },
      usualHours: { from: 14 * 60, to: 14 * 60, of: 7 },
    });
  });

  it('of 10,000 rows over 5,000 past ones take no noticeable time, all of one person', () => {
    const rows = Array.from({ length: 5_000 }, (_, i) => before({ createdAt: NOW - DAY - i * HOUR }));
    const inbox = Array.from({ length: 10_000 }, (_, i) =>
      waiting({ requestId: `r${i}`, role: roleNo(i % 30) }),
    );
    const start = Date.now();
    const index = habitsOf(rows);
    const seen = inbox.reduce((sum, row) => sum + habitsFor(index, row).earlier.length, 0);
    expect(seen).toBe(5_000 * 10_000);
    // Some 30 ms; looking at every past row for every waiting one takes seconds.
    expect(Date.now() - start).toBeLessThan(1_000);
  });
});

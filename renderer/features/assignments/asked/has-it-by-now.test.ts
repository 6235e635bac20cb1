import { describe, expect, it } from 'vitest';
import type { Assignment, TimeAsked } from '../../../../shared/contract/assignments/assignments.ts';
import { hasItByNow } from './has-it-by-now.ts';

const HOUR = 3_600_000;
const UNTIL = 1_800_000_000_000;
const held = { roleId: 'role', scopeId: '/', principalId: 'somebody' };
const asked = { ...held, side: 'eligible', endsAt: UNTIL } as TimeAsked;
const row = (part: Partial<Assignment>): Assignment =>
  ({ ...held, kind: 'eligible', membership: 'direct', state: 'now', endsAt: UNTIL, ...part }) as Assignment;

describe('whether somebody has the time they asked for', () => {
  it.each([
    ['until then', { endsAt: UNTIL }],
    ['until then, as the service rounds', { endsAt: UNTIL - 30_000 }],
    ['for longer', { endsAt: UNTIL + HOUR }],
    ['with no end', { endsAt: null }],
  ])('it is so %s', (_, part) => {
    expect(hasItByNow(asked, [row(part)])).toBe(true);
  });

  it.each([
    ['a shorter one', { endsAt: UNTIL - HOUR }],
    ['the other side', { kind: 'assigned' }],
    ['one through a group', { membership: 'group' }],
    ['one that is over', { state: 'over' }],
    ['another role', { roleId: 'other' }],
    ['somebody else’s', { principalId: 'else' }],
  ] as const)('it is not so by %s', (_, part) => {
    expect(hasItByNow(asked, [row(part as Partial<Assignment>)])).toBe(false);
  });

  it('asked with no end, only no end is it', () => {
    expect(hasItByNow({ ...asked, endsAt: null }, [row({})])).toBe(false);
    expect(hasItByNow({ ...asked, endsAt: null }, [row({ endsAt: null })])).toBe(true);
  });
});

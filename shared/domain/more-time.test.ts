import { describe, expect, it } from 'vitest';
import { canExtend, canRenew } from './more-time.ts';

const DAY = 24 * 60 * 60_000;
const NOW = 1_800_000_000_000;
const held = (days: number, over = {}) => ({ endsAt: NOW + days * DAY, membership: 'direct', ...over });

describe('more time', () => {
  it('may be asked for in the last 14 days, for what is held directly', () => {
    expect(canExtend(held(14), NOW)).toBe(true);
    expect(canExtend(held(14.01), NOW)).toBe(false);
    expect(canExtend(held(0), NOW)).toBe(false);
    expect(canExtend({ endsAt: null, membership: 'direct' }, NOW)).toBe(false);
    expect(canExtend(held(3, { membership: 'group' }), NOW)).toBe(false);
  });

  it('may be asked for an assignment, never for an activation', () => {
    expect(canExtend(held(3, { kind: 'assigned' }), NOW)).toBe(true);
    expect(canExtend(held(3, { kind: 'activated' }), NOW)).toBe(false);
    expect(canExtend(held(3, { kind: 'unknown' }), NOW)).toBe(false);
  });

  it('may be asked for up to 30 days after the end', () => {
    expect(canRenew(NOW - 30 * DAY, NOW)).toBe(true);
    expect(canRenew(NOW - 30 * DAY - 1, NOW)).toBe(false);
    expect(canRenew(NOW + 1, NOW)).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { STALE_MS } from '../../shared/domain/freshness.ts';
import { footingOf, wakeForFooting } from './footing.ts';
import { MINUTE, NOW, rolesRead } from './test-samples.ts';

const online = { offlineSince: null };

describe('whether one may act on what is on screen', () => {
  it('is firm only after a late reading of the service', () => {
    expect(footingOf(online, rolesRead(), NOW)).toEqual({ kind: 'firm' });
    expect(footingOf(online, rolesRead({ asOf: NOW - STALE_MS - 1 }), NOW)).toEqual({
      kind: 'reads-first',
      why: 'stale',
    });
    expect(footingOf(online, rolesRead({ source: 'cache' }), NOW)).toMatchObject({ why: 'cache' });
    expect(footingOf(online, rolesRead({ asOf: null, source: 'none' }), NOW)).toMatchObject({
      why: 'unread',
    });
  });
  it('is nothing to act on offline, however fresh', () => {
    expect(footingOf({ offlineSince: NOW - MINUTE }, rolesRead(), NOW)).toEqual({
      kind: 'offline',
      since: NOW - MINUTE,
    });
  });
  it('is looked at again once it has got old, and then no more', () => {
    const at = NOW + wakeForFooting(NOW)(NOW);
    expect(footingOf(online, rolesRead({ asOf: NOW }), at)).toMatchObject({ why: 'stale' });
    expect(wakeForFooting(NOW)(at)).toBe(Infinity);
    expect(wakeForFooting(null)(NOW)).toBe(Infinity);
  });
});

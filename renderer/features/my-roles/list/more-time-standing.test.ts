import { describe, expect, it } from 'vitest';
import {
  HOUR,
  NOW,
  eligibleFor,
  expiredFor,
  requestFor,
  roleNamed,
  rolesRead,
  sentFor,
} from '../../../state/test-samples.ts';
import { askedForMore, extendStanding, renewStanding } from './more-time-standing.ts';

const role = roleNamed('User Administrator', 4);
const DAY = 24 * HOUR;
const nobody = new Set<string>();
const soon = eligibleFor(role, { endsAt: NOW + 9 * DAY });

describe('asking for more time', () => {
  it('is offered within 14 days of the end, to who holds it directly', () => {
    expect(extendStanding(soon, nobody, NOW)).toBe('offer');
    expect(extendStanding({ ...soon, endsAt: NOW + 15 * DAY }, nobody, NOW)).toBe('none');
    expect(extendStanding({ ...soon, membership: 'group' }, nobody, NOW)).toBe('none');
    expect(extendStanding({ ...soon, endsAt: null }, nobody, NOW)).toBe('none');
  });
  it('is not offered twice', () => {
    const open = askedForMore(rolesRead({ requests: [requestFor(role, { action: 'extend' })] }), []);
    expect(extendStanding(soon, open, NOW)).toBe('asked');
    const sent = askedForMore(rolesRead(), [sentFor(role, { action: 'extend', state: 'unknown' })]);
    expect(extendStanding(soon, sent, NOW)).toBe('asked');
  });
  it('is offered again after a refusal, and has nothing to do with activations', () => {
    const entries = [sentFor(role, { action: 'extend', state: 'refused' }), sentFor(role)];
    expect(
      extendStanding(soon, askedForMore(rolesRead({ requests: [requestFor(role)] }), entries), NOW),
    ).toBe('offer');
  });
  it('is offered for 30 days after it ran out', () => {
    expect(renewStanding(expiredFor(role), nobody, NOW)).toBe('offer');
    expect(renewStanding(expiredFor(role, { endedAt: NOW - 31 * DAY }), nobody, NOW)).toBe('none');
  });
});

import { describe, expect, it } from 'vitest';
import { placeOfRole, settlingDeactivation, standings } from './standing.ts';
import {
  HOUR,
  MINUTE,
  NORDICS,
  NOW,
  activeIn,
  eligibleFor,
  requestFor,
  roleNamed,
  rolesRead,
  sentFor,
} from './test-samples.ts';

const role = roleNamed('User Administrator', 4);
const place = placeOfRole(eligibleFor(role));

describe('how a role at a scope stands', () => {
  it('is free where nothing is known of it', () => {
    expect(standings(rolesRead(), [], NOW)(place)).toEqual({ kind: 'free' });
  });
  it('is active for the same role and scope only, whatever the case of the ids', () => {
    const upper = { ...role, definitionId: role.definitionId.toUpperCase() };
    const standingOf = standings(rolesRead({ active: [activeIn(upper)] }), [], NOW);
    expect(standingOf(place).kind).toBe('active');
    expect(standingOf(placeOfRole(eligibleFor(role, { scope: NORDICS }))).kind).toBe('free');
  });
  it('is free again once its end has passed, also in an old list', () => {
    const active = [activeIn(role, { endsAt: NOW + HOUR })];
    expect(standings(rolesRead({ active }), [], NOW + HOUR)(place).kind).toBe('free');
  });
  it('is blocked by what is on its way or unknown, before all else', () => {
    const myRoles = rolesRead({ active: [activeIn(role)] });
    expect(standings(myRoles, [sentFor(role, { state: 'unknown' })], NOW)(place).kind).toBe('unknown');
    expect(standings(myRoles, [sentFor(role)], NOW)(place).kind).toBe('sending');
  });
  it('waits for an open request', () => {
    expect(standings(rolesRead({ requests: [requestFor(role)] }), [], NOW)(place).kind).toBe('waiting');
  });
  it('settles while the lists may not show yet what was accepted, and not for ever', () => {
    const entry = sentFor(role, { state: 'accepted', status: 'Provisioned', at: NOW - MINUTE });
    expect(standings(rolesRead(), [entry], NOW)(place).kind).toBe('settling');
    expect(standings(rolesRead({ asOf: NOW + HOUR }), [entry], NOW + HOUR)(place).kind).toBe('free');
    expect(standings(rolesRead(), [{ ...entry, status: 'Denied' }], NOW)(place).kind).toBe('free');
  });
  it('still waits while its request is being taken back, and is free once that is not listed', () => {
    const cancel = sentFor(role, { action: 'cancel', subject: 'r', state: 'sending' });
    expect(standings(rolesRead({ requests: [requestFor(role)] }), [cancel], NOW)(place).kind).toBe('waiting');
    const taken = { ...cancel, state: 'accepted' as const };
    const before = sentFor(role, { state: 'accepted', status: 'PendingApproval' });
    expect(standings(rolesRead(), [taken, before], NOW)(place).kind).toBe('free');
  });
  it('is held back by a step-up that waits for the user', () => {
    expect(standings(rolesRead(), [sentFor(role, { state: 'step-up' })], NOW)(place).kind).toBe('step-up');
  });
  it('has nothing to do with decisions about others, or with asking for more time', () => {
    for (const action of ['approve', 'deny', 'extend', 'renew'] as const) {
      expect(standings(rolesRead(), [sentFor(role, { action })], NOW)(place).kind).toBe('free');
    }
    const extension = requestFor(role, { action: 'extend', stage: 'waiting-for-administrator' });
    expect(standings(rolesRead({ requests: [extension] }), [], NOW)(place).kind).toBe('free');
  });
  it('looks at the newest entry alone', () => {
    const entries = [sentFor(role, { state: 'refused' }), sentFor(role, { id: 'older', state: 'unknown' })];
    expect(standings(rolesRead(), entries, NOW)(place).kind).toBe('free');
  });
});

describe('a deactivation that settles', () => {
  it('is an accepted one that the list was not read long enough after', () => {
    const entry = sentFor(role, { action: 'deactivate', state: 'accepted', status: 'Revoked' });
    expect(settlingDeactivation(entry, NOW)).toBe(entry);
    expect(settlingDeactivation(entry, NOW + HOUR)).toBeUndefined();
    expect(settlingDeactivation(sentFor(role, { state: 'accepted' }), NOW)).toBeUndefined();
  });
});

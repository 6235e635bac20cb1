import { describe, expect, it } from 'vitest';
import type { ActivityEntry } from '../../../../shared/contract/activity.ts';
import type { MyRoles } from '../../../../shared/contract/my-roles.ts';
import { placeOf, placeOfRole, standings } from '../../../state/standing.ts';
import {
  NOW,
  activeIn,
  endedFor,
  problemOf,
  requestFor,
  roleNamed,
  rolesRead,
  sentFor,
} from '../../../state/test-samples.ts';
import { unsettledWords } from './unsettled-words.ts';
import { anyWaits, waitingCounts, waitingItems } from './waiting-items.ts';

const role = roleNamed('User Administrator', 4);
const itemsOf = (
  myRoles: MyRoles,
  entries: ActivityEntry[],
  hidden: string[] = [],
  openPlaces: string[] = [],
) =>
  waitingItems({
    myRoles,
    entries,
    standingOf: standings(myRoles, entries, NOW),
    hidden: new Set(hidden),
    openPlaces: new Set(openPlaces),
  });
const kinds = (...given: Parameters<typeof itemsOf>) => itemsOf(...given).map(({ kind }) => kind);

describe('what waits', () => {
  it('shows an open request once, not also what was sent for it', () => {
    const accepted = sentFor(role, { state: 'accepted', status: 'PendingApproval' });
    expect(kinds(rolesRead({ requests: [requestFor(role)] }), [accepted])).toEqual(['request']);
  });
  it('puts what is not known before what merely waits', () => {
    const other = roleNamed('Other', 5);
    const myRoles = rolesRead({ requests: [requestFor(other)] });
    expect(kinds(myRoles, [sentFor(role, { state: 'unknown' })])).toEqual(['unknown', 'request']);
  });
  it('keeps a refusal until it is overtaken', () => {
    const refused = sentFor(role, { state: 'refused' });
    expect(kinds(rolesRead(), [refused])).toEqual(['refused']);
    expect(kinds(rolesRead({ active: [activeIn(role)] }), [refused])).toEqual([]);
    expect(kinds(rolesRead(), [sentFor(role, { id: 'newer' }), refused])).toEqual(['sending']);
  });
  it('shows a refused deactivation although the role is active', () => {
    const refused = sentFor(role, { action: 'deactivate', state: 'refused' });
    expect(kinds(rolesRead({ active: [activeIn(role)] }), [refused])).toEqual(['refused']);
  });
  it('counts only what really waits as requests', () => {
    const entries = [
      sentFor(role, { state: 'unknown' }),
      sentFor(roleNamed('B', 6), { state: 'refused' }),
      sentFor(roleNamed('C', 7), { state: 'not-found' }),
    ];
    const items = itemsOf(rolesRead({ requests: [requestFor(roleNamed('D', 8))] }), entries);
    expect(waitingCounts(items)).toBe('1 request, 1 outcome unknown, 1 refused, 1 not found');
  });

  it('leaves a refusal to the panel while it is open for that role', () => {
    const refused = sentFor(role, { state: 'refused', problem: problemOf({}) });
    const shown = (place: string) => itemsOf(rolesRead(), [refused], [], [place]).length;
    expect(shown(placeOf(refused.roleDefinitionId, refused.scopeId))).toBe(0);
    expect(shown(placeOf('another', '/'))).toBe(1);
  });

  it('does not call a wait a refusal', () => {
    const entry = sentFor(role, { state: 'refused', problem: problemOf({ kind: 'throttled' }) });
    expect(unsettledWords('refused', entry).headline).toBe('Not sent');
  });

  it('tells a cancellation with its request, once', () => {
    const cancel = sentFor(role, { action: 'cancel', subject: 'request-User Administrator' });
    const items = itemsOf(rolesRead({ requests: [requestFor(role)] }), [cancel]);
    expect(items).toMatchObject([{ kind: 'request', cancel: { id: cancel.id } }]);
    expect(kinds(rolesRead(), [{ ...cancel, state: 'unknown' }])).toEqual(['unknown']);
    expect(kinds(rolesRead(), [{ ...cancel, state: 'accepted' }])).toEqual([]);
  });

  it('leaves decisions about others to Approvals', () => {
    expect(kinds(rolesRead(), [sentFor(role, { action: 'approve', state: 'unknown' })])).toEqual([]);
  });

  it('shows more time that was asked for until the service lists it', () => {
    const extend = sentFor(role, { action: 'extend', state: 'accepted', status: 'PendingAdminDecision' });
    expect(kinds(rolesRead(), [extend])).toEqual(['settling']);
    expect(kinds(rolesRead({ requests: [requestFor(role, { action: 'extend' })] }), [extend])).toEqual([
      'request',
    ]);
    expect(kinds(rolesRead({ active: [activeIn(role)] }), [{ ...extend, state: 'refused' }])).toEqual([
      'refused',
    ]);
  });
});

describe('how requests ended', () => {
  const ended = endedFor(role);
  it('is told once a place, the newest, until it is put away or asked for anew', () => {
    const older = endedFor(role, { requestId: 'older', endedAt: (ended.endedAt ?? 0) - 1 });
    const items = itemsOf(rolesRead({ ended: [older, ended] }), []);
    expect(items).toMatchObject([{ kind: 'ended', ended: { requestId: ended.requestId } }]);
    expect(anyWaits(items)).toBe(false);
    expect(kinds(rolesRead({ ended: [ended] }), [], [ended.requestId])).toEqual([]);
    expect(kinds(rolesRead({ ended: [ended], requests: [requestFor(role)] }), [])).toEqual(['request']);
  });
  it('is no news where one took it back oneself', () => {
    const cancelled = endedFor(role, { outcome: 'cancelled' });
    const cancel = sentFor(role, { action: 'cancel', subject: cancelled.requestId, state: 'accepted' });
    expect(kinds(rolesRead({ ended: [cancelled] }), [cancel])).toEqual([]);
    expect(kinds(rolesRead({ ended: [cancelled] }), [])).toEqual(['ended']);
  });
  it('ends the settling of what was sent for it', () => {
    const sent = sentFor(role, { state: 'accepted', status: 'PendingApproval', at: NOW - 60_000 });
    const denied = endedFor(role, { createdAt: NOW - 60_000, endedAt: NOW });
    expect(standings(rolesRead({ ended: [denied] }), [sent], NOW)(placeOfRole(denied)).kind).toBe('free');
  });
});

import { describe, expect, it } from 'vitest';
import type { ActivityEntry } from '../../../shared/contract/activity.ts';
import type { MyRoles } from '../../../shared/contract/my-roles.ts';
import { placeOf, standings } from '../../state/standing.ts';
import {
  NOW,
  activeIn,
  problemOf,
  requestFor,
  roleNamed,
  rolesRead,
  sentFor,
} from '../../state/test-samples.ts';
import { unsettledWords } from './unsettled-words.ts';
import { waitingCounts, waitingItems } from './waiting-items.ts';

const role = roleNamed('User Administrator', 4);
const itemsOf = (myRoles: MyRoles, entries: ActivityEntry[], hidden: string[] = []) =>
  waitingItems(myRoles, entries, standings(myRoles, entries, NOW), new Set(hidden));
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
  it('keeps a refusal until it is hidden or overtaken', () => {
    const refused = sentFor(role, { state: 'refused' });
    expect(kinds(rolesRead(), [refused])).toEqual(['refused']);
    expect(kinds(rolesRead(), [refused], [refused.id])).toEqual([]);
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
    const myRoles = rolesRead({});
    const shown = (place: string | null) =>
      waitingItems(myRoles, [refused], standings(myRoles, [refused], NOW), new Set(), place).length;
    expect(shown(null)).toBe(1);
    expect(shown(placeOf(refused.roleDefinitionId, refused.scopeId))).toBe(0);
    expect(shown(placeOf('another', '/'))).toBe(1);
  });

  it('does not call a wait a refusal', () => {
    const entry = sentFor(role, { state: 'refused', problem: problemOf({ kind: 'throttled' }) });
    expect(unsettledWords('refused', entry).headline).toBe('Not sent');
  });
});

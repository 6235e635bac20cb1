import { describe, expect, it } from 'vitest';
import { endedFrom } from './ended-rows.ts';
import { before, DAY, HELPDESK, HOUR, NOW, requestRow } from '../rows/test-rows.ts';

const APPROVAL = { approvalId: 'a' };
const one = (over: Parameters<typeof requestRow>[0]) => endedFrom([requestRow(over)], NOW)[0];

describe('own requests that ended without access', () => {
  it.each([
    ['Denied', 'denied'],
    ['Canceled', 'cancelled'],
    ['Failed', 'failed'],
  ])('in %s are %s', (status, outcome) => {
    const over = { status, createdDateTime: before(3 * HOUR), completedDateTime: before(2 * HOUR) };
    expect(one(over)).toMatchObject({ outcome, status, createdAt: NOW - 3 * HOUR, endedAt: NOW - 2 * HOUR });
  });

  it.each(['Failed', 'Revoked'])('in %s after a day in which nobody decided are unanswered', (status) => {
    const over = { ...APPROVAL, createdDateTime: before(26 * HOUR), completedDateTime: before(2 * HOUR) };
    expect(one({ ...over, status })).toMatchObject({ outcome: 'unanswered', endedAt: NOW - 2 * HOUR });
  });

  it('have no end that is known where the service only tells the start it was to have', () => {
    const planned = { createdDateTime: before(HOUR), completedDateTime: before(-DAY) };
    expect(one({ status: 'Canceled', ...planned })).toMatchObject({ outcome: 'cancelled', endedAt: null });
  });

  it('are told for two days', () => {
    const ended = (ms: number) =>
      one({ status: 'Denied', createdDateTime: before(ms + HOUR), completedDateTime: before(ms) });
    expect(ended(2 * DAY - 1)).toBeDefined();
    expect(ended(2 * DAY + 1)).toBeUndefined();
    expect(one({ status: 'Canceled', createdDateTime: before(3 * DAY) })).toBeUndefined();
  });

  it('are in the order they ended, newest first, of both sides', () => {
    const rows = [
      requestRow({ id: 'first', status: 'Denied', completedDateTime: before(3 * HOUR) }),
      requestRow({ id: 'last', action: 'selfExtend', status: 'Denied', completedDateTime: before(HOUR) }),
      requestRow({ id: 'middle', status: 'Canceled', completedDateTime: before(2 * HOUR) }),
    ];
    expect(endedFrom(rows, NOW).map((r) => r.requestId)).toEqual(['last', 'middle', 'first']);
  });

  it.each([
    ['in effect', { status: 'Provisioned' }],
    ['still waiting', { status: 'PendingApproval' }],
    ['a deactivation, whose success is called Revoked', { action: 'selfDeactivate', status: 'Revoked' }],
    ['an activation that was ended early', { status: 'Revoked', completedDateTime: before(HOUR) }],
    ['an administrator’s', { action: 'adminAssign', status: 'Failed' }],
  ])('are none that are %s', (_, over) => {
    expect(one(over)).toBeUndefined();
  });

  it('are none that were given back, however long they had been held', () => {
    const held = {
      ...APPROVAL,
      status: 'Revoked',
      createdDateTime: before(30 * HOUR),
      completedDateTime: before(HOUR),
    };
    const back = requestRow({ action: 'selfDeactivate', status: 'Revoked', createdDateTime: before(HOUR) });
    expect(endedFrom([requestRow(held), back], NOW)).toEqual([]);
    // What was given back is the next one of that role, or another role.
    const next = requestRow({ createdDateTime: before(2 * HOUR) });
    expect(endedFrom([requestRow(held), next, back], NOW)).toHaveLength(1);
    expect(endedFrom([requestRow(held), { ...back, roleDefinitionId: HELPDESK }], NOW)).toHaveLength(1);
  });
});

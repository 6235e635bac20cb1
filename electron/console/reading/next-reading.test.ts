import { describe, expect, it } from 'vitest';
import type { ActivityEntry } from '../../../shared/contract/activity.ts';
import { internalProblem } from '../../../shared/domain/problems.ts';
import { nextReadingIn, type ReadingState } from './next-reading.ts';
import { activeSince, ELIGIBLE } from '../testing/test-world.ts';

const MINUTE = 60_000;
const now = 1_000 * MINUTE;
const wait = (over: Partial<Omit<ReadingState, 'mine'>> & Partial<ReadingState['mine']> = {}) => {
  const { eligible = [], active = [], requests = [], coverage = [], ...rest } = over;
  return nextReadingIn({
    now,
    activity: [],
    failures: 0,
    random: 0.5,
    ...rest,
    mine: { eligible, active, requests, coverage },
  });
};
const entry: ActivityEntry = {
  id: 'i',
  action: 'activate',
  roleDefinitionId: ELIGIBLE.role.definitionId,
  scopeId: '/',
  roleName: '',
  scopeName: null,
  state: 'accepted',
  status: 'Provisioned',
  problem: null,
  subject: null,
  personName: null,
  startedAt: now,
  looked: null,
  at: now,
};
const request = {
  role: ELIGIBLE.role,
  scope: ELIGIBLE.scope,
  action: 'activate' as const,
  duration: null,
  justification: '',
  ticket: null,
  decideBy: null,
  approvers: null,
  requestId: 'r',
  status: 'Granted',
  createdAt: now,
  startsAt: now + 7 * 24 * 60 * MINUTE,
};

describe('the next reading', () => {
  it('is calm while nothing happens', () => {
    expect(wait()).toBe(8 * MINUTE);
  });

  it('comes just after a role ends, and does not storm at one that stays listed', () => {
    expect(wait({ active: [activeSince(now, { endsAt: now + MINUTE })] })).toBe(MINUTE + 1_500);
    expect(wait({ active: [activeSince(0, { endsAt: now - 2 * MINUTE })] })).toBe(8 * MINUTE);
  });

  it('does not hurry for a start next week', () => {
    expect(wait({ requests: [{ ...request, stage: 'scheduled' }] })).toBe(8 * MINUTE);
  });

  it('looks more often while somebody may decide', () => {
    expect(wait({ requests: [{ ...request, stage: 'waiting-for-approval' }] })).toBe(30_000);
  });

  it('hurries while what was granted is not listed yet, and while what was given back still is', () => {
    const held = activeSince(now - 10 * MINUTE);
    expect(wait({ activity: [entry] })).toBe(5_000);
    expect(wait({ activity: [entry], active: [activeSince(now)] })).toBe(8 * MINUTE);
    expect(wait({ activity: [{ ...entry, action: 'deactivate', status: 'Revoked' }], active: [held] })).toBe(
      5_000,
    );
    expect(wait({ activity: [{ ...entry, at: now - 6 * MINUTE }] })).toBe(8 * MINUTE);
  });

  it('backs off after failures', () => {
    expect([1, 2, 3, 9].map((failures) => wait({ failures }))).toEqual([10_000, 20_000, 40_000, 8 * MINUTE]);
  });

  it('gives the service all the time it asked for', () => {
    const reason = { ...internalProblem(''), kind: 'throttled' as const, retryAt: now + 10 * MINUTE };
    const coverage = [{ plane: 'entra-roles' as const, state: 'failed' as const, reason, asOf: null }];
    expect(wait({ failures: 1, coverage, active: [activeSince(now, { endsAt: now + 1 })] })).toBe(
      10 * MINUTE,
    );
  });
});

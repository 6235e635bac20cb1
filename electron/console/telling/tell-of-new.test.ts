import { describe, expect, it } from 'vitest';
import type { WaitingRequest } from '../../../shared/contract/approvals.ts';
import { ok } from '../../../shared/contract/result.ts';
import { nothingRead } from '../../../shared/domain/coverage.ts';
import { internalProblem } from '../../../shared/domain/problems.ts';
import { readApprovals } from '../reading/read-approvals.ts';
import {
  COMPLETE,
  LEILA,
  MAREN,
  testWorld,
  WAITING,
  WAITING_FOR_GROUP,
  waitingReading,
} from '../testing/test-world.ts';
import { showPerson } from '../session/enter-session.ts';
import { signOut } from '../session/sign-out.ts';
import { openLink } from './open-link.ts';

const idOf = (n: number): string => `aaaaaaaa-0000-4000-8000-${String(n).padStart(12, '0')}`;
const request = (n: number): WaitingRequest => ({ ...WAITING, requestId: idOf(n) });

function approver() {
  const world = testWorld();
  const lists = async (
    roles: readonly WaitingRequest[] | null,
    groups: readonly WaitingRequest[] | null = [],
  ) => {
    const refused = nothingRead('groups', internalProblem(''));
    const coverage = groups ? COMPLETE : [...COMPLETE.slice(0, 1), refused];
    world.entra.approvals.readWaiting.mockResolvedValue(ok(waitingReading(roles, groups, coverage)));
    await readApprovals(world, { after: true });
  };
  return { world, lists, titles: () => world.notifier.standing.map((t) => t.title) };
}

describe('a notification', () => {
  it('tells of what was not there before, once, and is taken back when it no longer waits', async () => {
    const { lists, titles } = approver();
    await lists([request(1)]);
    expect(titles()).toEqual([]);
    await lists([request(1), request(2)]);
    await lists([request(1), request(2)]);
    expect(titles()).toEqual(['Leila Haddani asks for Exchange Administrator']);
    await lists([request(1)]);
    expect(titles()).toEqual([]);
  });

  it('is not given for what a plane lists when it is read for the first time', async () => {
    const { lists, titles } = approver();
    await lists([], null);
    await lists([], [WAITING_FOR_GROUP]);
    expect(titles()).toEqual([]);
    await lists([], [WAITING_FOR_GROUP, { ...WAITING_FOR_GROUP, requestId: idOf(9) }]);
    expect(titles()).toHaveLength(1);
  });

  it('is one for many at once, none for one’s own, and says no more than is allowed', async () => {
    const { world, lists, titles } = approver();
    await lists([]);
    await lists([1, 2, 3, 4].map(request));
    expect(titles()).toEqual(['4 requests wait for your decision']);
    await lists([]);
    await lists([{ ...request(5), own: true }]);
    expect(titles()).toEqual([]);
    world.store.set('preferences', { notifications: 'no-names' });
    await lists([request(6)]);
    expect(titles()).toEqual(['A request waits for your decision']);
    world.store.set('preferences', { notifications: 'off' });
    await lists([request(7)]);
    expect(titles()).toEqual([]);
  });

  it('that is clicked shows the request, and decides nothing', async () => {
    const { world, lists } = approver();
    await lists([]);
    await lists([request(1)]);
    expect(openLink(world, world.notifier.standing[0]?.id ?? '')).toBe(true);
    expect(world.store.get('opening')).toEqual({
      request: { requestId: idOf(1), tenantId: MAREN.tenantId },
      count: 1,
    });
    expect(openLink(world, 'pim-desk://approve/now')).toBe(false);
    expect(world.store.get('opening').count).toBe(1);
    expect(world.entra.approvals.decide).not.toHaveBeenCalled();
  });

  it('is taken back when its account leaves the screen', async () => {
    const { world, lists, titles } = approver();
    await lists([]);
    await lists([request(1)]);
    await showPerson(world, LEILA);
    expect(titles()).toEqual([]);
    await showPerson(world, MAREN);
    await lists([request(1), request(2)]);
    expect(titles()).toHaveLength(1);
    await signOut(world);
    expect(titles()).toEqual([]);
  });
});

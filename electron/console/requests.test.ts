import { describe, expect, it } from 'vitest';
import { fail, ok } from '../../shared/contract/result.ts';
import type { OpenRequest } from '../../shared/contract/my-roles.ts';
import { internalProblem } from '../../shared/domain/problems.ts';
import { askForTime } from './ask-for-time.ts';
import { cancelRequest } from './cancel-request.ts';
import { deactivateMany } from './deactivate.ts';
import { setFavourite } from './favourites.ts';
import type { OwnRequest } from './ports.ts';
import { ALL, activeSince, ELIGIBLE, MAREN, settled, testWorld } from './testing/test-world.ts';

const DAY = 24 * 60 * 60_000;
const request: OpenRequest = {
  requestId: 'request-7',
  action: 'activate',
  role: ELIGIBLE.role,
  scope: ELIGIBLE.scope,
  stage: 'waiting-for-approval',
  status: 'PendingApproval',
  createdAt: 0,
  startsAt: null,
  duration: 'PT1H',
  justification: 'x',
  ticket: null,
  decideBy: DAY,
  approvers: [],
};

describe('taking a request back', () => {
  it('is one write, noted before it is sent', async () => {
    const world = testWorld();
    world.store.set('myRoles', { requests: [request] });
    const answer = await cancelRequest(world, { requestId: 'request-7' });
    expect(answer).toMatchObject({ ok: true, value: { outcome: 'ended' } });
    expect(world.entra.roles.cancel).toHaveBeenCalledExactlyOnceWith(
      MAREN,
      { requestId: 'request-7', plane: 'entra-roles' },
      undefined,
    );
    expect(world.journal.lines).toEqual(['begin intent-1', 'accepted intent-1']);
  });

  it('is not sent for what is being put into effect', async () => {
    const world = testWorld();
    world.store.set('myRoles', { requests: [{ ...request, stage: 'provisioning' }] });
    expect((await cancelRequest(world, { requestId: 'request-7' })).ok).toBe(false);
    expect(world.entra.roles.cancel).not.toHaveBeenCalled();
  });

  it('of which the answer is lost is found by what became of the request', async () => {
    const world = testWorld();
    world.store.set('myRoles', { requests: [request] });
    world.entra.roles.cancel.mockResolvedValue({ kind: 'unknown', problem: internalProblem('lost') });
    await cancelRequest(world, { requestId: 'request-7' });
    const seen = { requestId: 'request-7', status: 'Canceled' } as OwnRequest;
    world.entra.roles.ownRequests.mockResolvedValue(ok({ requests: [seen], complete: ALL }));
    world.clock.advance(1_000);
    await settled();
    expect(world.store.get('activity').entries).toMatchObject([{ state: 'accepted', status: 'Canceled' }]);
  });
});

describe('asking for more time', () => {
  const input = {
    of: 'eligible',
    id: 'eligibility-1',
    days: 90,
    justification: 'The project goes on',
  } as const;
  const endsIn = (world: ReturnType<typeof testWorld>, days: number): void =>
    world.store.set('myRoles', { eligible: [{ ...ELIGIBLE, endsAt: world.clock.now() + days * DAY }] });

  it('extends from the present end, in the last 14 days only', async () => {
    const world = testWorld();
    endsIn(world, 9);
    expect(await askForTime(world, input)).toMatchObject({
      ok: true,
      value: { outcome: 'waiting-for-administrator' },
    });
    expect(world.entra.roles.askForTime.mock.calls[0]?.[1]).toMatchObject({
      action: 'extend',
      side: 'eligibility',
      endsAt: world.clock.now() + 99 * DAY,
    });
    endsIn(world, 15);
    expect((await askForTime(world, input)).ok).toBe(false);
    expect(world.entra.roles.askForTime).toHaveBeenCalledTimes(1);
  });

  it('never extends a running activation', async () => {
    const world = testWorld();
    world.store.set('myRoles', { active: [activeSince(world.clock.now())] });
    const answer = await askForTime(world, { ...input, of: 'assigned', id: 'assignment-1' });
    expect(answer).toMatchObject({ ok: false, problem: { title: 'This cannot be extended.' } });
  });

  it('renews what ran out within 30 days', async () => {
    const world = testWorld();
    const endedAt = world.clock.now() - 6 * DAY;
    const expired = {
      expiredId: 'e',
      kind: 'eligible' as const,
      role: ELIGIBLE.role,
      scope: ELIGIBLE.scope,
      endedAt,
    };
    world.store.set('myRoles', {
      expired: [expired, { ...expired, expiredId: 'old', endedAt: endedAt - 30 * DAY }],
    });
    expect((await askForTime(world, { ...input, of: 'expired', id: 'e' })).ok).toBe(true);
    expect(world.entra.roles.askForTime.mock.calls[0]?.[1]).toMatchObject({
      action: 'renew',
      endsAt: world.clock.now() + 90 * DAY,
    });
    expect((await askForTime(world, { ...input, of: 'expired', id: 'old' })).ok).toBe(false);
  });

  it('needs a justification', async () => {
    const world = testWorld();
    endsIn(world, 9);
    const answer = await askForTime(world, { ...input, justification: '' });
    expect(answer).toMatchObject({ ok: false, problem: { field: 'justification' } });
  });
});

describe('giving several back', () => {
  it('says for each what became of it; one in its first five minutes stops no other', async () => {
    const world = testWorld();
    const now = world.clock.now();
    const at = (id: string) => ({ id: `/${id}`, kind: 'object' as const, name: id });
    world.store.set('myRoles', {
      active: [
        activeSince(now - 10 * 60_000, { assignmentId: 'a', scope: at('a') }),
        activeSince(now - 60_000, { assignmentId: 'b', scope: at('b') }),
        activeSince(now - 10 * 60_000, { assignmentId: 'c', scope: at('c') }),
      ],
    });
    world.entra.roles.deactivate.mockResolvedValueOnce({ kind: 'refused', problem: internalProblem('no') });
    const answer = await deactivateMany(world, { assignmentIds: ['a', 'b', 'c'] });
    expect(answer.ok && answer.value.results).toMatchObject([
      { id: 'a', result: { ok: false, problem: { kind: 'internal' } } },
      { id: 'b', result: { ok: false, problem: { kind: 'too-early' } } },
      { id: 'c', result: { ok: true, value: { outcome: 'ended' } } },
    ]);
    expect(world.entra.roles.deactivate).toHaveBeenCalledTimes(2);
  });
});

describe('favourites', () => {
  it('are kept for the account, in the order marked, each once', async () => {
    const world = testWorld();
    const mark = (scopeId: string, on = true) => setFavourite(world, { roleDefinitionId: 'r', scopeId, on });
    await mark('/');
    await mark('/x');
    await mark('/');
    expect(await world.favourites.load(MAREN)).toEqual(['r|/x', 'r|/']);
    await mark('/x', false);
    expect(world.store.get('myRoles').favourites).toEqual(['r|/']);
  });

  it('are of nobody who is not signed in', async () => {
    const world = testWorld();
    world.running.identity = null;
    expect(await setFavourite(world, { roleDefinitionId: 'r', scopeId: '/', on: true })).toEqual(
      fail(expect.objectContaining({ kind: 'sign-in-needed' })),
    );
  });
});

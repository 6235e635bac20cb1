import { describe, expect, it } from 'vitest';
import { INITIAL_SLICES } from '../../../shared/contract/slices.ts';
import { ok } from '../../../shared/contract/result.ts';
import { internalProblem } from '../../../shared/domain/problems.ts';
import { cancelRequest } from '../cancel-request.ts';
import { activeSince, ELIGIBLE, MAREN, reading, settled, testWorld } from '../testing/test-world.ts';
import { readMyRoles } from './read-my-roles.ts';

const cut = { plane: 'entra-roles' as const, state: 'partial' as const, reason: internalProblem('cut') };

const UNREAD = INITIAL_SLICES.myRoles.coverage;

describe('a reading that did not get everything', () => {
  it('does not shorten what is kept for the next start', async () => {
    const world = testWorld();
    await readMyRoles(world);
    world.entra.roles.readMine.mockResolvedValue(ok(reading({ eligible: [] }, { coverage: [cut] })));
    await readMyRoles(world);
    expect(world.cached.get(`${MAREN.tenantId}|${MAREN.objectId}`)?.eligible).toEqual([ELIGIBLE]);
  });

  it('does not pass rows of an earlier run for the service’s word', async () => {
    const world = testWorld();
    const request = {
      requestId: 'old',
      action: 'activate' as const,
      role: ELIGIBLE.role,
      scope: ELIGIBLE.scope,
      stage: 'waiting-for-approval' as const,
      status: 'PendingApproval',
      createdAt: 0,
      startsAt: null,
      duration: null,
      justification: '',
      ticket: null,
      decideBy: null,
      approvers: null,
    };
    world.store.set('myRoles', { source: 'cache', asOf: 7, requests: [request], coverage: UNREAD });
    world.entra.roles.readMine.mockResolvedValue(
      ok(reading({ requests: null, ended: null }, { coverage: [cut] })),
    );
    expect((await cancelRequest(world, { requestId: 'old' })).ok).toBe(false);
    expect(world.entra.roles.cancel).not.toHaveBeenCalled();
  });

  it('of the roles themselves leaves the view as old as it was', async () => {
    const world = testWorld();
    world.store.set('myRoles', { source: 'cache', asOf: 7, coverage: UNREAD });
    world.entra.roles.readMine.mockResolvedValue(ok(reading({ active: null }, { coverage: [cut] })));
    await readMyRoles(world);
    expect(world.store.get('myRoles')).toMatchObject({ source: 'cache', asOf: 7 });
  });
});

it('a role that came is followed by a reading with the new token', async () => {
  const world = testWorld();
  await readMyRoles(world);
  const held = ok(reading({ active: [activeSince(world.clock.now())] }));
  world.entra.roles.readMine.mockResolvedValue(held);
  await readMyRoles(world);
  await settled();
  expect(world.entra.roles.readMine).toHaveBeenCalledTimes(3);
  expect(world.entra.approvals.readWaiting).toHaveBeenCalledTimes(1);
});

import { describe, expect, it } from 'vitest';
import { fail, ok } from '../../../shared/contract/result.ts';
import { PROPAGATION_WINDOW_MS } from '../../../shared/domain/adoption.ts';
import { internalProblem } from '../../../shared/domain/problems.ts';
import { activate } from '../activate.ts';
import { enterSession } from '../session/enter-session.ts';
import type { OwnRequest } from '../ports.ts';
import { signOut } from '../session/sign-out.ts';
import { ALL, activeSince, LEILA, MAREN, reading, settled, testWorld } from '../testing/test-world.ts';

const input = {
  eligibilityId: 'eligibility-1',
  duration: 'PT1H',
  justification: 'Move the mail connector',
  ticket: null,
  startsAt: null,
};

/** A world in which an activation was sent and its answer lost. */
async function lost() {
  const world = testWorld();
  world.entra.roles.activate.mockResolvedValue({
    kind: 'unknown',
    problem: internalProblem('the socket broke'),
  });
  const answer = await activate(world, input);
  const asSeen: OwnRequest = {
    requestId: 'request-9',
    side: 'assignment',
    action: 'SelfActivate',
    roleDefinitionId: '29232cdf-9323-42fd-ade2-1d097af3e4de',
    scopeId: '/',
    status: 'Provisioned',
    justification: input.justification,
    createdAt: world.clock.now(),
  };
  const step = async (ms: number): Promise<void> => {
    world.clock.advance(ms);
    await settled();
  };
  return { world, answer, asSeen, step };
}
const entry = (world: ReturnType<typeof testWorld>) => world.store.get('activity').entries[0];

describe('after a lost answer', () => {
  it('the outcome is unknown, and asking again sends nothing', async () => {
    const { world, answer } = await lost();
    expect(answer).toMatchObject({ ok: true, value: { outcome: 'unknown' } });
    expect(entry(world)?.state).toBe('unknown');
    expect(await activate(world, input)).toMatchObject({ ok: false, problem: { kind: 'in-flight' } });
    expect(world.entra.roles.activate).toHaveBeenCalledTimes(1);
  });

  it('the request is found by reading and adopted', async () => {
    const { world, asSeen, step } = await lost();
    world.entra.roles.ownRequests.mockResolvedValue(ok({ requests: [asSeen], complete: ALL }));
    await step(1_000);
    expect(entry(world)).toMatchObject({ state: 'accepted', status: 'Provisioned' });
    expect(world.journal.lines).toEqual(['begin intent-1', 'accepted intent-1']);
    expect(world.entra.roles.activate).toHaveBeenCalledTimes(1);
  });

  it('it may be sent again only once the whole window has shown nothing', async () => {
    const { world, step } = await lost();
    for (let waited = 0; waited < PROPAGATION_WINDOW_MS - 60_000; waited += 30_000) await step(30_000);
    expect(entry(world)?.state).toBe('unknown');
    await step(60_000);
    await step(60_000);
    expect(entry(world)?.state).toBe('not-found');
    expect(world.journal.lines.at(-1)).toBe('not-found intent-1');
    await activate(world, input);
    expect(world.entra.roles.activate).toHaveBeenCalledTimes(2);
  });

  it('a reading that was cut short proves nothing', async () => {
    const { world, step } = await lost();
    world.entra.roles.ownRequests.mockResolvedValue(
      ok({ requests: [], complete: { assignment: false, eligibility: true } }),
    );
    for (let i = 0; i < 20; i += 1) await step(60_000);
    expect(entry(world)?.state).toBe('unknown');
  });

  it('the same thing asked for before is not taken for it', async () => {
    const { world, asSeen, step } = await lost();
    const earlier = { ...asSeen, createdAt: world.clock.now() - 5 * 60_000 };
    world.entra.roles.ownRequests.mockResolvedValue(ok({ requests: [earlier], complete: ALL }));
    await step(1_000);
    expect(entry(world)?.state).toBe('unknown');
  });

  it('the role in effect is proof enough', async () => {
    const { world, step } = await lost();
    const active = [activeSince(world.clock.now() + 500)];
    world.entra.roles.readMine.mockResolvedValue(ok(reading({ active })));
    await step(1_000);
    expect(entry(world)).toMatchObject({ state: 'accepted' });
  });

  it('a reading that breaks does not end the looking', async () => {
    const { world, asSeen, step } = await lost();
    world.entra.roles.ownRequests.mockRejectedValueOnce(new TypeError('x is undefined'));
    await step(1_000);
    expect(entry(world)?.state).toBe('unknown');
    world.entra.roles.ownRequests.mockResolvedValue(ok({ requests: [asSeen], complete: ALL }));
    await step(3_000);
    expect(entry(world)?.state).toBe('accepted');
  });

  it('readings that fail prove nothing', async () => {
    const { world, step } = await lost();
    world.entra.roles.ownRequests.mockResolvedValue(fail(internalProblem('offline')));
    for (let i = 0; i < 20; i += 1) await step(60_000);
    expect(entry(world)?.state).toBe('unknown');
  });

  it('the next session of the same person takes it up again', async () => {
    const { world, asSeen, step } = await lost();
    await signOut(world);
    await step(1_000);
    expect(world.entra.roles.ownRequests).not.toHaveBeenCalled();
    await enterSession(world, MAREN);
    expect(entry(world)).toMatchObject({ state: 'unknown', roleName: 'Exchange Administrator' });
    world.entra.roles.ownRequests.mockResolvedValue(ok({ requests: [asSeen], complete: ALL }));
    await step(1_000);
    expect(entry(world)?.state).toBe('accepted');
  });

  it('another person’s intent is not looked for', async () => {
    const { world } = await lost();
    await signOut(world);
    await enterSession(world, LEILA);
    expect(world.store.get('activity').entries).toEqual([]);
  });

  it('it is looked for while somebody else is on screen, and is there when its own is back', async () => {
    const { world, asSeen, step } = await lost();
    world.entra.roles.ownRequests.mockImplementation((who) =>
      Promise.resolve(ok({ requests: who === MAREN ? [asSeen] : [], complete: ALL })),
    );
    await enterSession(world, LEILA);
    expect(world.store.get('activity').entries).toEqual([]);
    await step(1_000);
    expect(world.journal.lines).toEqual(['begin intent-1', 'accepted intent-1']);
    expect(world.store.get('activity').entries).toEqual([]);
    await enterSession(world, MAREN);
    expect(entry(world)).toMatchObject({ state: 'accepted', status: 'Provisioned' });
  });

  it('says how often it has looked, and when it looks again', async () => {
    const { world, step } = await lost();
    expect(entry(world)?.looked).toEqual({ times: 0, nextAt: world.clock.now() + 1_000 });
    await step(1_000);
    expect(entry(world)?.looked).toEqual({ times: 1, nextAt: world.clock.now() + 3_000 });
  });
});

import { describe, expect, it } from 'vitest';
import { fail, ok } from '../../../shared/contract/result.ts';
import { internalProblem } from '../../../shared/domain/problems.ts';
import { activate } from '../activate.ts';
import type { AccessToken, Challenged, Written } from '../ports.ts';
import { cancelSignIn } from './sign-in.ts';
import { settled, testWorld, TOKEN } from '../testing/test-world.ts';

const input = {
  eligibilityId: 'eligibility-1',
  duration: 'PT1H',
  justification: 'Move the mail connector',
  ticket: null,
  startsAt: null,
};
const challenged: Challenged = {
  kind: 'challenged',
  challenge: { id: 'context:c1', proves: 'context', context: 'c1', claims: '{}' },
  problem: { ...internalProblem(''), kind: 'step-up-needed' },
};
const accepted: Written = { kind: 'accepted', requestId: 'r', status: 'Provisioned' };
const PROOF: AccessToken = { ...TOKEN, secret: 'stronger' };

describe('a challenged activation', () => {
  it('asks once, then the same intent goes on with the proof, under a record of its own', async () => {
    const world = testWorld();
    world.entra.roles.activate.mockResolvedValueOnce(challenged).mockResolvedValueOnce(accepted);
    world.entra.auth.stepUp.mockImplementation(() => {
      // While the user is at the sign-in page nothing is open that could have been accepted.
      expect(world.journal.open()).toEqual([]);
      expect(world.store.get('session').signIn).toMatchObject({ purpose: 'step-up', context: 'c1' });
      expect(world.store.get('activity').entries).toMatchObject([{ state: 'step-up' }]);
      return Promise.resolve(ok(PROOF));
    });
    const answer = await activate(world, input);
    expect(answer).toMatchObject({ ok: true, value: { outcome: 'in-effect', intentId: 'intent-2' } });
    expect(world.entra.roles.activate.mock.calls.map((c) => c[2])).toEqual([undefined, PROOF]);
    expect(world.entra.roles.activate.mock.calls[0]?.[1]).toEqual(
      world.entra.roles.activate.mock.calls[1]?.[1],
    );
    expect(world.journal.lines).toEqual([
      'begin intent-1',
      'refused intent-1',
      'begin intent-2',
      'accepted intent-2',
    ]);
    expect(world.store.get('activity').entries).toMatchObject([{ id: 'intent-2', state: 'accepted' }]);
    expect(world.store.get('session').signIn).toBeNull();
  });

  it('is not asked a second time, however often the service asks', async () => {
    const world = testWorld();
    world.entra.roles.activate.mockResolvedValue(challenged);
    expect(await activate(world, input)).toMatchObject({ ok: false, problem: { kind: 'step-up-needed' } });
    expect(world.entra.auth.stepUp).toHaveBeenCalledTimes(1);
    expect(world.entra.roles.activate).toHaveBeenCalledTimes(2);
    expect(world.running.writes.size).toBe(0);
  });

  it('that the user cancels sends nothing, and can be asked again', async () => {
    const world = testWorld();
    world.entra.roles.activate.mockResolvedValueOnce(challenged).mockResolvedValueOnce(challenged);
    world.entra.auth.stepUp.mockImplementationOnce(
      (_, __, { signal }) =>
        new Promise((resolve) => {
          signal.addEventListener('abort', () =>
            resolve(fail({ ...internalProblem(''), kind: signal.reason as 'cancelled' })),
          );
        }),
    );
    const asking = activate(world, input);
    await settled();
    cancelSignIn(world);
    expect(await asking).toMatchObject({
      ok: false,
      problem: { kind: 'cancelled', advice: 'Nothing was sent; your draft is kept.' },
    });
    expect(world.entra.roles.activate).toHaveBeenCalledTimes(1);
    expect(world.store.get('activity').entries).toMatchObject([{ state: 'refused' }]);
    expect(world.running.writes.size).toBe(0);
    await activate(world, input);
    expect(world.entra.auth.stepUp).toHaveBeenCalledTimes(2);
  });
});

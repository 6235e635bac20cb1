import { describe, expect, it } from 'vitest';
import { fail, ok } from '../../shared/contract/result.ts';
import { internalProblem } from '../../shared/domain/problems.ts';
import { activate } from './activate.ts';
import type { Written } from './ports.ts';
import { readMyRoles } from './reading/read-my-roles.ts';
import { reading, settled, testWorld } from './testing/test-world.ts';

const input = {
  eligibilityId: 'eligibility-1',
  duration: 'PT1H',
  justification: 'Move the mail connector',
  ticket: null,
  startsAt: null,
};

describe('activating a role', () => {
  it('is on disk before it is sent, and settled by the answer', async () => {
    const world = testWorld();
    world.entra.roles.activate.mockImplementation(() => {
      expect(world.journal.lines).toEqual(['begin intent-1']);
      return Promise.resolve({ kind: 'accepted', requestId: 'request-1', status: 'Provisioned' });
    });
    const answer = await activate(world, input);
    expect(answer).toEqual({ ok: true, value: { intentId: 'intent-1', outcome: 'in-effect' } });
    expect(world.journal.lines).toEqual(['begin intent-1', 'accepted intent-1']);
    expect(world.store.get('activity').entries).toMatchObject([{ state: 'accepted', status: 'Provisioned' }]);
  });

  it('is for the signed-in user, with role and scope as main read them', async () => {
    const world = testWorld();
    await activate(world, input);
    expect(world.entra.roles.activate.mock.calls[0]?.[1]).toMatchObject({
      roleDefinitionId: '29232cdf-9323-42fd-ade2-1d097af3e4de',
      scopeId: '/',
      duration: 'PT1H',
    });
  });

  it('is never sent when it could not be noted', async () => {
    const world = testWorld();
    const begin = () => Promise.resolve(fail(internalProblem('disk full')));
    const answer = await activate({ ...world, journal: { ...world.journal, begin } }, input);
    expect(answer.ok).toBe(false);
    expect(world.entra.roles.activate).not.toHaveBeenCalled();
    // And nothing is left locked: once the disk is well, it can be asked again.
    expect(world.running.writes.size).toBe(0);
  });

  it('is sent once, however often it is asked while the answer is out', async () => {
    const world = testWorld();
    let answerIt: (written: Written) => void = () => undefined;
    world.entra.roles.activate.mockImplementation(() => new Promise((resolve) => (answerIt = resolve)));
    const first = activate(world, input);
    const rest = await Promise.all(Array.from({ length: 19 }, () => activate(world, input)));
    expect(rest.every((r) => !r.ok && r.problem.kind === 'in-flight')).toBe(true);
    answerIt({ kind: 'accepted', requestId: 'request-1', status: 'Provisioned' });
    expect((await first).ok).toBe(true);
    expect(world.entra.roles.activate).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['over the ceiling', { ...input, duration: 'PT9H' }, 'invalid-input'],
    ['without a justification', { ...input, justification: ' ' }, 'invalid-input'],
    ['for an eligibility that is gone', { ...input, eligibilityId: 'other' }, 'not-found'],
  ])('is not sent %s', async (_, wrong, kind) => {
    const world = testWorld();
    expect(await activate(world, wrong)).toMatchObject({ ok: false, problem: { kind } });
    expect(world.entra.roles.activate).not.toHaveBeenCalled();
    expect(world.journal.lines).toEqual([]);
  });

  it('is not sent when nobody is signed in', async () => {
    const world = testWorld();
    world.running.identity = null;
    expect(await activate(world, input)).toMatchObject({ ok: false, problem: { kind: 'sign-in-needed' } });
  });

  it('that breaks on the way is of unknown outcome, and stays locked until reading tells', async () => {
    const world = testWorld();
    world.entra.roles.activate.mockRejectedValueOnce(new TypeError('x is undefined'));
    expect(await activate(world, input)).toMatchObject({ ok: true, value: { outcome: 'unknown' } });
    expect(world.store.get('activity').entries).toMatchObject([{ state: 'unknown' }]);
    expect(await activate(world, input)).toMatchObject({ ok: false, problem: { kind: 'in-flight' } });
    expect(world.entra.roles.activate).toHaveBeenCalledTimes(1);
  });

  it('says refused only what was refused, and can then be asked again', async () => {
    const world = testWorld();
    world.entra.roles.activate.mockResolvedValueOnce({ kind: 'refused', problem: internalProblem('no') });
    expect((await activate(world, input)).ok).toBe(false);
    expect(world.journal.lines).toContain('refused intent-1');
    expect((await activate(world, input)).ok).toBe(true);
  });

  it('that the service asked to wait for is not sent before its time, however often it is pressed', async () => {
    const world = testWorld();
    const retryAt = world.clock.now() + 60_000;
    const problem = { ...internalProblem('slow'), kind: 'throttled' as const, retryAt };
    world.entra.roles.activate.mockResolvedValueOnce({ kind: 'refused', problem });
    await activate(world, input);
    world.clock.advance(59_000);
    expect(await activate(world, input)).toMatchObject({
      ok: false,
      problem: { kind: 'throttled', retryAt },
    });
    expect(world.entra.roles.activate).toHaveBeenCalledTimes(1);
    world.clock.advance(1_000);
    expect((await activate(world, input)).ok).toBe(true);
    expect(world.entra.roles.activate).toHaveBeenCalledTimes(2);
  });

  it('reads anew after it, also while an older reading runs', async () => {
    const world = testWorld();
    let older: () => void = () => undefined;
    world.entra.roles.readMine.mockImplementationOnce(
      () => new Promise((resolve) => (older = () => resolve(ok(reading())))),
    );
    void readMyRoles(world);
    await activate(world, input);
    older();
    await settled();
    expect(world.entra.roles.readMine).toHaveBeenCalledTimes(2);
  });

  it('reads the roles again once the service took it', async () => {
    const world = testWorld();
    await activate(world, input);
    await settled();
    expect(world.entra.roles.readMine).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['PendingApprovalProvisioning', 'waiting-for-approval'],
    ['Granted', 'scheduled'],
    ['SomethingNew', 'in-progress'],
  ])('with the answer %s is %s, never active', async (status, outcome) => {
    const world = testWorld();
    world.entra.roles.activate.mockResolvedValue({ kind: 'accepted', requestId: 'r', status });
    expect(await activate(world, input)).toMatchObject({ ok: true, value: { outcome } });
  });

  it('that ended in the same breath is a refusal', async () => {
    const world = testWorld();
    world.entra.roles.activate.mockResolvedValue({ kind: 'accepted', requestId: 'r', status: 'Failed' });
    expect(await activate(world, input)).toMatchObject({
      ok: false,
      problem: { kind: 'refused', requestId: 'r' },
    });
  });
});

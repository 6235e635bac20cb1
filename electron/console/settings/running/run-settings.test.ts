import { describe, expect, it } from 'vitest';
import { fail } from '../../../../shared/contract/result.ts';
import { alreadyInFlight, signInNeeded } from '../../../../shared/domain/problems.ts';
import type { Problem } from '../../../../shared/contract/problem.ts';
import { MAREN, settled, testWorld } from '../../testing/test-world.ts';
import { policyOf, refOf } from '../../testing/test-settings.ts';
import { showPerson } from '../../session/enter-session.ts';
import { signOut } from '../../session/sign-out.ts';
import { dismissSettingsRun } from './dismiss-run.ts';
import { resumeSettingsRun } from './resume-run.ts';
import { stopSettingsRun } from './stop-run.ts';
import { maximumOf, planned, REFUSED, rulesOf, runOf, sentOf, states, type TestWorld } from './test-run.ts';

const throttled = (retryAt: number): Problem => ({
  kind: 'throttled',
  title: 'Wait.',
  advice: 'Wait.',
  safeToRetry: true,
  retryAt,
});

describe('running a plan', () => {
  it('writes each role, keeps how it was, reads it back, and says so', async () => {
    const { world, run } = await planned();
    expect((await run()).ok).toBe(true);
    await settled();
    expect(states(world)).toEqual(['saved', 'saved', 'saved']);
    expect(runOf(world)).toMatchObject({ state: 'done', problem: null });
    expect([1, 2, 3].map((n) => maximumOf(world, n))).toEqual(['PT4H', 'PT4H', 'PT4H']);
    expect(world.disk.snapshots.map(({ of, rules }) => [of, rules])).toEqual(
      [1, 2, 3].map((n) => [refOf(n), policyOf(n).rules]),
    );
    expect(runOf(world)?.items.map(({ snapshotId }) => snapshotId)).toEqual(
      world.disk.snapshots.map(({ id }) => id),
    );
  });

  it('is on disk, with what was there before, when the first of it is sent', async () => {
    const { world, run } = await planned();
    const write = world.entra.settings.write.getMockImplementation();
    const seen: unknown[] = [];
    world.entra.settings.write.mockImplementation((...args) => {
      const kept = [...world.disk.runs.values()][0];
      seen.push([kept?.run.items.map(({ state }) => state), world.disk.snapshots.length]);
      return write?.(...args) ?? Promise.resolve([]);
    });
    await run();
    await settled();
    expect(seen).toEqual([[['writing', 'writing', 'writing'], 3]]);
  });

  it('sends nothing where it cannot be kept', async () => {
    const { world, run } = await planned();
    world.runFile.save.mockResolvedValue(fail({ ...REFUSED, kind: 'storage' }));
    expect(await run()).toMatchObject({ ok: false, problem: { kind: 'storage' } });
    await settled();
    expect(world.entra.settings.write).not.toHaveBeenCalled();

    const other = await planned();
    other.world.snapshots.add.mockResolvedValue(fail({ ...REFUSED, kind: 'storage' }));
    await other.run();
    await settled();
    expect(other.world.entra.settings.write).not.toHaveBeenCalled();
    expect(runOf(other.world)).toMatchObject({ state: 'stopped', problem: { kind: 'storage' } });
    expect(states(other.world)).toEqual(['waiting', 'waiting', 'waiting']);
  });

  it('does not touch what somebody else changed since the plan', async () => {
    const { world, run } = await planned();
    world.policies.set('policy-2', policyOf(2, 'PT1H'));
    await run();
    await settled();
    expect(states(world)).toEqual(['saved', 'changed-meanwhile', 'saved']);
    expect(maximumOf(world, 2)).toBe('PT1H');
  });

  it('says rule by rule what is in force where one of them is refused', async () => {
    const { world, run } = await planned(1);
    world.entra.settings.write.mockImplementation((_, all) =>
      Promise.resolve(
        all.map(({ policyId, rules }) =>
          rules.map(({ body }, i) => {
            if (i > 0) return { kind: 'refused', problem: REFUSED };
            const record = policyOf(1);
            const rest = record.rules.map((r) =>
              (r as { id: unknown }).id === body['id'] ? { ...(r as object), ...body } : r,
            );
            world.policies.set(policyId, { ...record, rules: rest });
            return { kind: 'taken' };
          }),
        ),
      ),
    );
    await run();
    await settled();
    expect(states(world)).toEqual(['partly']);
    expect(rulesOf(world, 0)?.map(([, state]) => state)).toEqual(['saved', 'refused']);
    expect(runOf(world)?.items[0]?.problem).toEqual(REFUSED);
  });

  it('is not run once what its checks rest on is a quarter of an hour old', async () => {
    const { world, run } = await planned(1);
    world.clock.advance(15 * 60_000 + 1);
    expect(await run()).toMatchObject({ ok: false, problem: { kind: 'not-found' } });
    expect(world.entra.settings.write).not.toHaveBeenCalled();
  });

  it('a second press, and a second plan, find the run under way', async () => {
    const { world, run } = await planned();
    const [first, second] = await Promise.all([run(), run()]);
    expect([first.ok, second.ok]).toEqual([true, false]);
    await settled();
    expect(sentOf(world)).toHaveLength(3);
  });

  it('waits as long as the service asks, then goes on with what was not taken', async () => {
    const { world, run } = await planned();
    const until = world.clock.now() + 11_000;
    world.entra.settings.write.mockResolvedValueOnce([
      [{ kind: 'refused', problem: throttled(until) }, { kind: 'not-sent' }],
      [{ kind: 'refused', problem: throttled(until) }, { kind: 'not-sent' }],
      [{ kind: 'refused', problem: throttled(until) }, { kind: 'not-sent' }],
    ]);
    await run();
    await settled();
    expect(runOf(world)).toMatchObject({ state: 'waiting', resumesAt: until });
    expect(states(world)).toEqual(['waiting', 'waiting', 'waiting']);
    world.clock.advance(10_000);
    await settled();
    expect(world.entra.settings.write).toHaveBeenCalledTimes(1);
    world.clock.advance(1_000);
    await settled();
    expect(states(world)).toEqual(['saved', 'saved', 'saved']);
    expect(world.disk.snapshots).toHaveLength(3);
  });

  it('stops where everything else would be refused as well', async () => {
    const { world, run } = await planned(45);
    world.entra.settings.write.mockImplementation((_, all) =>
      Promise.resolve(
        all.map(({ rules }) =>
          rules.map((_rule, i) =>
            i === 0
              ? { kind: 'refused', problem: { ...REFUSED, kind: 'role-missing' } }
              : { kind: 'not-sent' },
          ),
        ),
      ),
    );
    await run();
    await settled();
    expect(world.entra.settings.write).toHaveBeenCalledTimes(1);
    expect(runOf(world)).toMatchObject({ state: 'stopped', problem: { kind: 'role-missing' } });
  });

  it('is stopped between twenties, and gone on with', async () => {
    const { world, run } = await planned(45);
    const write = world.entra.settings.write.getMockImplementation();
    world.entra.settings.write.mockImplementationOnce(async (...args) => {
      stopSettingsRun(world);
      return (await write?.(...args)) ?? [];
    });
    await run();
    await settled();
    expect(runOf(world)?.state).toBe('stopped');
    expect(states(world)?.filter((s) => s === 'saved')).toHaveLength(20);
    expect((await resumeSettingsRun(world)).ok).toBe(true);
    await settled();
    expect(runOf(world)?.state).toBe('done');
    expect(states(world)?.every((s) => s === 'saved')).toBe(true);
    expect(sentOf(world)).toHaveLength(45);
  });

  it('is stopped by hand while it waits', async () => {
    const { world, run } = await planned(1);
    world.entra.settings.write.mockResolvedValueOnce([
      [{ kind: 'refused', problem: throttled(world.clock.now() + 60_000) }],
    ]);
    await run();
    await settled();
    stopSettingsRun(world);
    await settled();
    expect(runOf(world)).toMatchObject({ state: 'stopped', resumesAt: null });
  });

  it('nothing more is sent for somebody who signs out', async () => {
    const { world, run } = await planned(45);
    const write = world.entra.settings.write.getMockImplementation();
    world.entra.settings.write.mockImplementationOnce(async (...args) => {
      await signOut(world);
      return (await write?.(...args)) ?? [];
    });
    await run();
    await settled();
    expect(sentOf(world)).toHaveLength(20);
    expect(runOf(world)).toBe(null);
  });

  it('a stronger sign-in is asked for once, and what it lifts is sent again', async () => {
    const { world, run } = await planned(2);
    const challenge = { id: 'mfa', proves: 'mfa', context: null, claims: null } as const;
    const challenged = { kind: 'challenged', challenge, problem: REFUSED } as const;
    world.entra.settings.write.mockResolvedValueOnce([
      [challenged, { kind: 'not-sent' }],
      [challenged, { kind: 'not-sent' }],
    ]);
    await run();
    await settled();
    expect(world.entra.auth.stepUp).toHaveBeenCalledTimes(1);
    expect(states(world)).toEqual(['saved', 'saved']);
  });

  it('a stronger sign-in that does not come leaves the rest unsent', async () => {
    const { world, run } = await planned(1);
    world.entra.auth.stepUp.mockResolvedValue(fail(signInNeeded()));
    const challenge = { id: 'mfa', proves: 'mfa', context: null, claims: null } as const;
    world.entra.settings.write.mockResolvedValueOnce([
      [{ kind: 'challenged', challenge, problem: REFUSED }, { kind: 'not-sent' }],
    ]);
    await run();
    await settled();
    expect(world.entra.settings.write).toHaveBeenCalledTimes(1);
    expect(states(world)).toEqual(['refused']);
  });
});

describe('a run the console ended in the middle of', () => {
  /** Another start with what the first left on disk. */
  async function nextStart(before: TestWorld): Promise<TestWorld> {
    const world = testWorld();
    world.policies.clear();
    for (const [id, policy] of before.policies) world.policies.set(id, policy);
    for (const [who, run] of before.disk.runs) world.disk.runs.set(who, run);
    world.disk.snapshots.push(...before.disk.snapshots);
    world.running.identity = null;
    await showPerson(world, MAREN);
    return world;
  }

  it('is there after the next start, and only goes on when somebody says so', async () => {
    const { world: first, run } = await planned(45);
    const write = first.entra.settings.write.getMockImplementation();
    // Of the first twenty the service takes all, and the console ends before it hears so.
    first.entra.settings.write.mockImplementation(async (...args) => {
      await write?.(...args);
      return new Promise(() => undefined);
    });
    await run();
    await settled();

    const world = await nextStart(first);
    expect(runOf(world)?.state).toBe('interrupted');
    expect(states(world)?.slice(0, 21)).toEqual([...Array<string>(20).fill('writing'), 'waiting']);
    expect(world.entra.settings.write).not.toHaveBeenCalled();
    await resumeSettingsRun(world);
    await settled();
    expect(runOf(world)?.state).toBe('done');
    expect(states(world)?.every((s) => s === 'saved')).toBe(true);
    // What was taken is found by reading, and not sent a second time.
    expect(sentOf(world)).toHaveLength(25);
    expect(world.disk.snapshots).toHaveLength(45);
  });

  it('finishes what was half done', async () => {
    const { world: first, run } = await planned(1);
    const write = first.entra.settings.write.getMockImplementation();
    first.entra.settings.write.mockImplementation(async (who, all) => {
      await write?.(
        who,
        all.map((one) => ({ ...one, rules: one.rules.slice(0, 1) })),
      );
      return new Promise(() => undefined);
    });
    await run();
    await settled();
    const world = await nextStart(first);
    await resumeSettingsRun(world);
    await settled();
    expect(sentOf(world)).toEqual([['policy-1', expect.any(String)]]);
    expect(states(world)).toEqual(['saved']);
    expect(rulesOf(world, 0)?.map(([, state]) => state)).toEqual(['saved', 'saved']);
  });

  it('leaves alone what somebody else changed since', async () => {
    const { world: first, run } = await planned(1);
    first.entra.settings.write.mockImplementation(() => new Promise(() => undefined));
    await run();
    await settled();
    first.policies.set('policy-1', policyOf(1, 'PT2H'));
    const world = await nextStart(first);
    await resumeSettingsRun(world);
    await settled();
    expect(states(world)).toEqual(['changed-meanwhile']);
    expect(world.entra.settings.write).not.toHaveBeenCalled();
  });

  it('is put away for good', async () => {
    const { world: first, run } = await planned(1);
    await run();
    await settled();
    expect((await dismissSettingsRun(first)).ok).toBe(true);
    const world = await nextStart(first);
    expect(runOf(world)).toBe(null);
  });
});

it('what was written and cannot be read back is not known, and may be tried again', async () => {
  const { world, run } = await planned(1);
  const read = world.entra.settings.readSome.getMockImplementation();
  let reads = 0;
  world.entra.settings.readSome.mockImplementation((...args) => {
    reads += 1;
    return reads === 2
      ? Promise.resolve([fail(alreadyInFlight())])
      : (read?.(...args) ?? Promise.resolve([]));
  });
  await run();
  await settled();
  expect(states(world)).toEqual(['unknown']);
  await resumeSettingsRun(world);
  await settled();
  expect(states(world)).toEqual(['saved']);
  expect(sentOf(world)).toHaveLength(1);
});

import { describe, expect, it } from 'vitest';
import { fail, ok } from '../../../../shared/contract/result.ts';
import { signInNeeded } from '../../../../shared/domain/problems.ts';
import { MAREN, settled, testWorld } from '../../testing/test-world.ts';
import { policyOf, refOf } from '../../testing/test-settings.ts';
import { showPerson } from '../../session/enter-session.ts';
import { signOut } from '../../session/sign-out.ts';
import { prepareSettings } from '../preparing/prepare-settings.ts';
import { readRoleSettings } from '../read-role-settings.ts';
import { dismissSettingsRun } from './dismiss-run.ts';
import { resumeSettingsRun } from './resume-run.ts';
import { runSettings } from './run-settings.ts';
import { stopSettingsRun } from './stop-run.ts';
import { maximumOf, REFUSED, runOf, states, type TestWorld } from './test-run.ts';

const WANTED = { maximum: 'PT4H', ticket: true } as const;
const CHALLENGE = { id: 'mfa', proves: 'mfa', context: null, claims: null } as const;
const challenged = { kind: 'challenged', challenge: CHALLENGE, problem: REFUSED } as const;
const notSent = { kind: 'not-sent' } as const;

/** A world with so many roles, and a way to save the same of some of them. */
function worldOf(count: number) {
  const world = testWorld();
  for (let n = 1; n <= count; n += 1) world.policies.set(`policy-${n}`, policyOf(n));
  const to = Array.from({ length: count }, (_, i) => refOf(i + 1));
  const save = async (of = to) => {
    const plan = await prepareSettings(world, {
      kind: 'edit',
      to: of,
      settings: WANTED,
      base: null,
      shown: null,
    });
    if (!plan.ok) throw new Error(plan.problem.title);
    return runSettings(world, { planId: plan.value.planId, of });
  };
  return { world, save };
}

const ruleStates = (world: TestWorld) => runOf(world)?.items[0]?.rules.map(({ state }) => state);
const writes = ({ entra }: TestWorld) => entra.settings.write;

/** The next write does this first, and then what a write does. */
function meanwhile(world: TestWorld, happens: () => unknown): void {
  const write = writes(world).getMockImplementation();
  writes(world).mockImplementationOnce(async (...args) => {
    await happens();
    return (await write?.(...args)) ?? [];
  });
}

describe('a stronger sign-in in the middle of a save', () => {
  it('takes minutes: what somebody else changed in them is not written over', async () => {
    const { world, save } = worldOf(2);
    writes(world).mockResolvedValueOnce([
      [challenged, notSent],
      [challenged, notSent],
    ]);
    const proof = await world.entra.auth.stepUp.getMockImplementation()?.(MAREN, CHALLENGE, {} as never);
    world.entra.auth.stepUp.mockImplementationOnce(() => {
      world.policies.set('policy-1', policyOf(1, 'PT1H'));
      return Promise.resolve(proof ?? fail(signInNeeded()));
    });
    await save();
    await settled();
    expect(maximumOf(world, 1)).toBe('PT1H');
    expect(states(world)).toEqual(['refused', 'saved']);
    expect(runOf(world)?.items[0]?.problem?.title).toBe('Somebody changed this role since it was read.');
  });

  it('nothing is sent after it where the save was stopped while it went on', async () => {
    const { world, save } = worldOf(1);
    writes(world).mockResolvedValueOnce([[challenged, notSent]]);
    const step = world.entra.auth.stepUp.getMockImplementation();
    const seen: unknown[] = [];
    world.entra.auth.stepUp.mockImplementationOnce((...args) => {
      stopSettingsRun(world);
      seen.push(runOf(world)?.state);
      return step?.(...args) ?? Promise.resolve(fail(signInNeeded()));
    });
    await save();
    await settled();
    expect(seen).toEqual(['stopping']);
    expect(writes(world)).toHaveBeenCalledTimes(1);
    expect(states(world)).toEqual(['not-sent']);
  });
});

describe('stopping', () => {
  it('while roles are read again sends nothing of them', async () => {
    const { world, save } = worldOf(1);
    const read = world.entra.settings.readSome.getMockImplementation();
    let reads = 0;
    world.entra.settings.readSome.mockImplementation((...args) => {
      reads += 1;
      if (reads === 2) stopSettingsRun(world);
      return read?.(...args) ?? Promise.resolve([]);
    });
    await save();
    await settled();
    expect(writes(world)).not.toHaveBeenCalled();
    expect(runOf(world)?.state).toBe('stopped');
    expect(states(world)).toEqual(['waiting']);
    await resumeSettingsRun(world);
    await settled();
    expect(states(world)).toEqual(['saved']);
    expect(world.disk.snapshots).toHaveLength(1);
  });
});

describe('a save that is half done', () => {
  it('is not forgotten for the next one', async () => {
    const { world, save } = worldOf(45);
    meanwhile(world, () => stopSettingsRun(world));
    await save();
    await settled();
    const left = runOf(world)?.runId;
    expect(await save([refOf(44)])).toMatchObject({ ok: false, problem: { kind: 'in-flight' } });
    expect(runOf(world)?.runId).toBe(left);
    expect([...world.disk.runs.values()].map(({ run }) => run.runId)).toEqual([left]);
    await dismissSettingsRun(world);
    expect((await save([refOf(44)])).ok).toBe(true);
  });

  it('of which nothing was sent gives way to the next', async () => {
    const { world, save } = worldOf(2);
    const gone = { ...REFUSED, kind: 'offline' } as const;
    writes(world).mockResolvedValueOnce([[{ kind: 'refused', problem: gone }, notSent]]);
    await save([refOf(1)]);
    await settled();
    expect((await save([refOf(2)])).ok).toBe(true);
    await settled();
    expect(states(world)).toEqual(['saved']);
  });

  it('says what of a role is in force, where somebody else changed it before the rest could be sent', async () => {
    const { world, save } = worldOf(1);
    const write = writes(world).getMockImplementation();
    writes(world).mockImplementationOnce(async (who, all) => {
      await write?.(
        who,
        all.map((one) => ({ ...one, rules: one.rules.slice(0, 1) })),
      );
      return all.map(() => [{ kind: 'taken' as const }, { kind: 'refused' as const, problem: REFUSED }]);
    });
    await save();
    await settled();
    expect(ruleStates(world)).toEqual(['saved', 'refused']);
    const record = policyOf(1, 'PT4H');
    const theirs = [...record.rules, { id: 'CustomExtension_PreApproval_EndUser_Assignment' }];
    const first = world.policies.get('policy-1')?.rules ?? [];
    world.policies.set('policy-1', { ...record, rules: [...first, theirs.at(-1)] });
    await resumeSettingsRun(world);
    await settled();
    expect(states(world)).toEqual(['partly']);
    expect(ruleStates(world)).toEqual(['saved', 'not-sent']);
  });

  it('whose disk is full when it is gone on with stands as it stood', async () => {
    const { world, save } = worldOf(45);
    meanwhile(world, () => stopSettingsRun(world));
    await save();
    await settled();
    const before = runOf(world);
    world.runFile.save.mockResolvedValueOnce(fail({ ...REFUSED, kind: 'storage' }));
    expect((await resumeSettingsRun(world)).ok).toBe(false);
    expect(runOf(world)).toEqual(before);
  });
});

it('a save that could not be put on disk is not there at the next start', async () => {
  const { world, save } = worldOf(1);
  const keep = world.runFile.save.getMockImplementation();
  world.runFile.save.mockImplementationOnce(async (...args) => {
    await keep?.(...args);
    return fail({ ...REFUSED, kind: 'storage' });
  });
  expect((await save()).ok).toBe(false);
  expect(world.disk.runs.size).toBe(0);
});

it('a save that breaks on the way is over all the same, and can be gone on with', async () => {
  const { world, save } = worldOf(1);
  world.snapshots.add.mockRejectedValueOnce(new Error('broken'));
  await save();
  await settled();
  expect(runOf(world)?.state).toBe('stopped');
  expect((await resumeSettingsRun(world)).ok).toBe(true);
  await settled();
  expect(states(world)).toEqual(['saved']);
});

it('of one person there is one save, however soon they sign in again', async () => {
  const { world, save } = worldOf(45);
  let answer = (): void => undefined;
  const held = new Promise<void>((resolve) => (answer = resolve));
  meanwhile(world, () => held);
  await save();
  await settled();
  await signOut(world);
  await showPerson(world, MAREN);
  expect(await resumeSettingsRun(world)).toMatchObject({ ok: false, problem: { kind: 'in-flight' } });
  answer();
  await settled();
  expect(runOf(world)?.state).toBe('stopped');
  expect(states(world)?.filter((s) => s === 'saved')).toHaveLength(20);
  expect(writes(world)).toHaveBeenCalledTimes(1);
});

it('a group one may not change stops no role', async () => {
  const { world, save } = worldOf(45);
  const group = policyOf(1);
  const as = { id: 'member', kind: 'membership', name: null } as const;
  world.policies.set('policy-1', { ...group, scope: as });
  const write = writes(world).getMockImplementation();
  writes(world).mockImplementation(async (who, all) => {
    const told = (await write?.(who, all)) ?? [];
    return told.map((rules, i) =>
      all[i]?.policyId === 'policy-1'
        ? [{ kind: 'refused' as const, problem: { ...REFUSED, kind: 'role-missing' as const } }, notSent]
        : rules,
    );
  });
  const to = Array.from({ length: 45 }, (_, i) => ({
    ...refOf(i + 1),
    ...(i === 0 && { scopeId: 'member' }),
  }));
  world.policies.set('policy-1', { ...group, scope: as, rules: policyOf(1).rules });
  const before = world.entra.settings.readSome.getMockImplementation();
  // The service goes on saying of the group what it said: nothing was taken.
  world.entra.settings.readSome.mockImplementation(async (who, of) => {
    const read = (await before?.(who, of)) ?? [];
    return read.map((one) =>
      one.ok && one.value.policyId === 'policy-1' ? ok({ ...one.value, rules: policyOf(1).rules }) : one,
    );
  });
  await save(to);
  await settled();
  expect(runOf(world)?.state).toBe('done');
  expect(states(world)).toEqual(['refused', ...Array<string>(44).fill('saved')]);
});

it('a reading of all that began before a save does not bring back what was before it', async () => {
  const { world, save } = worldOf(1);
  await readRoleSettings(world);
  const read = world.entra.settings.readAll.getMockImplementation();
  let answer = (): void => undefined;
  const held = new Promise<void>((resolve) => (answer = resolve));
  world.entra.settings.readAll.mockImplementationOnce(async (...args) => {
    const was = await read?.(...args);
    await held;
    return was ?? fail(signInNeeded());
  });
  const reading = readRoleSettings(world);
  await save();
  await settled();
  answer();
  await reading;
  const row = world.store.get('roleSettings').rows.find(({ role }) => role.name === 'Role 1');
  expect(row?.settings.maximum).toBe('PT4H');
});

it('what somebody else changed since it was shown is written over by nobody who was not asked', async () => {
  const { world } = worldOf(1);
  world.policies.set('policy-1', policyOf(1, 'PT2H'));
  const base = { maximum: 'PT8H' } as const;
  const plan = await prepareSettings(world, {
    kind: 'edit',
    to: [refOf(1)],
    settings: WANTED,
    base,
    shown: null,
  });
  const planId = plan.ok ? plan.value.planId : '';
  expect(await runSettings(world, { planId, of: [refOf(1)] })).toMatchObject({ ok: false });
  await settled();
  expect(maximumOf(world, 1)).toBe('PT2H');
});

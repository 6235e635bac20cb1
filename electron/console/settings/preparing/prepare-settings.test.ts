import { describe, expect, it } from 'vitest';
import { fail, ok } from '../../../../shared/contract/result.ts';
import { alreadyInFlight } from '../../../../shared/domain/problems.ts';
import { policyOf, refOf } from '../../testing/test-settings.ts';
import { testWorld } from '../../testing/test-world.ts';
import { readSettingsDetail } from '../read-settings-detail.ts';
import { readRoleSettings } from '../read-role-settings.ts';
import { prepareSettings } from './prepare-settings.ts';

const FOUR = { maximum: 'PT4H' } as const;

describe('preparing a change', () => {
  it('reads what is in force, and says what would be done; nothing is written', async () => {
    const world = testWorld();
    const plan = await prepareSettings(world, {
      kind: 'edit',
      to: [refOf(1)],
      settings: FOUR,
      base: null,
      shown: null,
    });
    expect(plan).toMatchObject({
      ok: true,
      value: {
        why: 'edit',
        items: [
          {
            role: { name: 'Role 1' },
            changes: [{ setting: 'maximum', before: 'PT8H', after: 'PT4H' }],
            writes: ['Expiration_EndUser_Assignment'],
            theirs: [],
          },
        ],
      },
    });
    expect(world.entra.settings.write).not.toHaveBeenCalled();
  });

  it('says what somebody else changed since it was shown', async () => {
    const world = testWorld();
    world.policies.set('policy-1', policyOf(1, 'PT2H'));
    const base = { maximum: 'PT8H', justification: true } as const;
    const plan = await prepareSettings(world, {
      kind: 'edit',
      to: [refOf(1)],
      settings: FOUR,
      base,
      shown: null,
    });
    expect(plan.ok && plan.value.items[0]?.theirs).toMatchObject([
      { setting: 'maximum', before: 'PT8H', after: 'PT2H' },
    ]);
  });

  it('is told what the rules say now, also where no setting says so', async () => {
    const world = testWorld();
    const detail = await readSettingsDetail(world, refOf(1));
    if (!detail.ok) throw new Error(detail.problem.title);
    const { canonical: shown, row } = detail.value;
    const source = { kind: 'edit' as const, to: [refOf(1)], settings: FOUR, base: row.settings, shown };
    const before = await prepareSettings(world, source);
    expect(before.ok && before.value.items[0]?.inForce).toBe(shown);

    const [first, second] = policyOf(1).rules;
    world.policies.set('policy-1', { ...policyOf(1), rules: [second, first] });
    const turned = await prepareSettings(world, source);
    expect(turned.ok && turned.value.items[0]?.inForce).toBe(shown);

    const unknown = { id: 'CustomExtension_PreApproval_EndUser_Assignment', url: 'https://a.example' };
    world.policies.set('policy-1', { ...policyOf(1), rules: [first, second, unknown] });
    const after = await prepareSettings(world, source);
    expect(after.ok && after.value.items[0]?.theirs).toEqual([]);
    expect(after.ok && after.value.items[0]?.inForce).not.toBe(shown);

    const unasked = await prepareSettings(world, { ...source, shown: null });
    expect(unasked.ok && unasked.value.items[0]?.inForce).toBeNull();
  });

  it('copies what is understood, to the others', async () => {
    const world = testWorld();
    world.policies.set('policy-1', policyOf(1, 'PT2H'));
    const to = [refOf(1), refOf(2), refOf(3)];
    const plan = await prepareSettings(world, { kind: 'copy', from: refOf(1), to, only: null });
    expect(plan.ok && plan.value.items.map(({ role, changes }) => [role.name, changes.length])).toEqual([
      ['Role 2', 1],
      ['Role 3', 1],
    ]);
  });

  it('a role that cannot be read is named, and stops no other', async () => {
    const world = testWorld();
    await readRoleSettings(world);
    world.entra.settings.readSome.mockImplementation((_, of) =>
      Promise.resolve(of.map((_ref, i) => (i === 1 ? fail(alreadyInFlight()) : ok(policyOf(i + 1))))),
    );
    const to = [refOf(1), refOf(2), refOf(3)];
    const plan = await prepareSettings(world, { kind: 'edit', to, settings: FOUR, base: null, shown: null });
    expect(
      plan.ok && plan.value.items.map(({ role, problem }) => [role.name, problem?.kind ?? null]),
    ).toEqual([
      ['Role 1', null],
      ['Role 2', 'in-flight'],
      ['Role 3', null],
    ]);
  });

  it('one of twenty-one is read in a second batch', async () => {
    const world = testWorld();
    for (let n = 1; n <= 21; n += 1) world.policies.set(`policy-${n}`, policyOf(n));
    const to = Array.from({ length: 21 }, (_, i) => refOf(i + 1));
    const plan = await prepareSettings(world, {
      kind: 'edit',
      to: [...to, refOf(1)],
      settings: FOUR,
      base: null,
      shown: null,
    });
    expect(plan.ok && plan.value.items).toHaveLength(21);
    expect(world.entra.settings.readSome.mock.calls.map(([, of]) => of.length)).toEqual([20, 1]);
  });

  it('goes back to a snapshot, and says where there is none', async () => {
    const world = testWorld();
    const of = refOf(1);
    const about = { takenAt: 0, by: 'Leila Haddani', why: 'edit', about: ['maximum'] } as const;
    world.disk.snapshots.push({
      ...about,
      about: ['maximum'],
      id: 's1',
      of,
      rules: policyOf(1, 'PT1H').rules,
    });
    const back = await prepareSettings(world, { kind: 'undo', of, snapshotId: 's1' });
    expect(back.ok && back.value.items[0]?.changes).toMatchObject([{ before: 'PT8H', after: 'PT1H' }]);
    expect(await prepareSettings(world, { kind: 'undo', of, snapshotId: 's2' })).toMatchObject({
      ok: false,
      problem: { kind: 'not-found' },
    });
  });

  it('says what of a snapshot is not brought back, in words', async () => {
    const world = testWorld();
    const [first, second] = policyOf(1, 'PT1H').rules;
    world.disk.snapshots.push({
      id: 's1',
      takenAt: 0,
      by: 'Leila Haddani',
      why: 'edit',
      about: ['maximum'],
      of: refOf(1),
      rules: [{ ...(first as object), novel: true }, second],
    });
    const back = await prepareSettings(world, { kind: 'undo', of: refOf(1), snapshotId: 's1' });
    expect(back.ok && back.value.items[0]?.changes).toEqual([]);
    expect(back.ok && back.value.ignored).toEqual([
      'Maximum duration: the rule in the snapshot is not fully understood, so the one in force stays.',
    ]);
  });

  it('an import of no file is cancelled; of one that is none, refused', async () => {
    const world = testWorld();
    await readRoleSettings(world);
    expect(await prepareSettings(world, { kind: 'import' })).toMatchObject({
      problem: { kind: 'cancelled' },
    });
    world.files.open.mockResolvedValue(ok({ name: 'x.json', text: '{"a":' }));
    expect(await prepareSettings(world, { kind: 'import' })).toMatchObject({
      problem: { kind: 'invalid-input' },
    });
  });

  it('who stands behind approvers is read where approval is touched, and only then', async () => {
    const world = testWorld();
    await prepareSettings(world, { kind: 'edit', to: [refOf(1)], settings: FOUR, base: null, shown: null });
    expect(world.entra.approverDirectory.facts).not.toHaveBeenCalled();
    expect(world.entra.settings.readHolders).toHaveBeenCalledTimes(1);
  });
});

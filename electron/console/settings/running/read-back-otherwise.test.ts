import { describe, expect, it } from 'vitest';
import { settled } from '../../testing/test-world.ts';
import { policyOf } from '../../testing/test-settings.ts';
import { resumeSettingsRun } from './resume-run.ts';
import { maximumOf, planned, REFUSED, rulesOf, runOf, states, type TestWorld } from './test-run.ts';

describe('what the service took and reads back otherwise', () => {
  /** A service that makes this of a longest activation; whatever else it takes as it is. */
  function making(world: TestWorld, made: string): void {
    const write = world.entra.settings.write.getMockImplementation();
    world.entra.settings.write.mockImplementation((who, all, proof) => {
      const shortened = all.map((one) => ({
        ...one,
        rules: one.rules.map(({ ruleId, body }) => ({
          ruleId,
          body: 'maximumDuration' in body ? { ...body, maximumDuration: made } : body,
        })),
      }));
      return write?.(who, shortened, proof) ?? Promise.resolve([]);
    });
  }
  /** The rest is tried again by a service that takes all of it as it is. */
  async function again(
    world: TestWorld,
    write: ReturnType<typeof world.entra.settings.write.getMockImplementation>,
  ) {
    if (write) world.entra.settings.write.mockImplementation(write);
    await resumeSettingsRun(world);
    await settled();
  }

  it('is no change of somebody else when the rest is tried again', async () => {
    const { world, run } = await planned(1);
    const write = world.entra.settings.write.getMockImplementation();
    making(world, 'PT3H');
    await run();
    await settled();
    expect(rulesOf(world, 0)).toEqual([
      ['Expiration', 'differs'],
      ['Enablement', 'saved'],
    ]);
    await again(world, write);
    expect(states(world)).toEqual(['saved']);
    expect(maximumOf(world, 1)).toBe('PT4H');
    expect(world.disk.snapshots).toHaveLength(1);
  });

  it('is still known after the next start', async () => {
    const { world, run } = await planned(1);
    making(world, 'PT3H');
    await run();
    await settled();
    expect([...world.disk.runs.values()][0]?.work[0]?.readBack).toMatchObject([
      { ruleId: 'Expiration_EndUser_Assignment', rules: [{ maximumDuration: 'PT3H' }] },
    ]);
  });

  it('is one once somebody has changed it since', async () => {
    const { world, run } = await planned(1);
    const write = world.entra.settings.write.getMockImplementation();
    making(world, 'PT3H');
    await run();
    await settled();
    const record = world.policies.get('policy-1') ?? policyOf(1);
    const [first, ...rest] = record.rules;
    const theirs = { ...(first as object), maximumDuration: 'PT1H' };
    world.policies.set('policy-1', { ...record, rules: [theirs, ...rest] });
    await again(world, write);
    expect(maximumOf(world, 1)).toBe('PT1H');
    expect(runOf(world)?.items[0]?.problem?.title).toBe('Somebody changed this role since it was read.');
  });

  it('is not taken for it where the service had refused it', async () => {
    const { world, run } = await planned(1);
    const write = world.entra.settings.write.getMockImplementation();
    world.entra.settings.write.mockImplementationOnce(() => {
      world.policies.set('policy-1', policyOf(1, 'PT1H'));
      return Promise.resolve([[{ kind: 'refused', problem: REFUSED }, { kind: 'not-sent' }]]);
    });
    await run();
    await settled();
    await again(world, write);
    expect(states(world)).toEqual(['changed-meanwhile']);
    expect(maximumOf(world, 1)).toBe('PT1H');
  });
});

import { describe, expect, it } from 'vitest';
import { INITIAL_SLICES } from '../../shared/contract/slices.ts';
import { fail, ok } from '../../shared/contract/result.ts';
import { internalProblem, stepUpCancelled } from '../../shared/domain/problems.ts';
import { activateMany } from './activate-many.ts';
import { checkActivations } from './check-activations.ts';
import type { Challenged, Checked, OwnRoles } from './ports.ts';
import { ELIGIBLE, reading, testWorld } from './testing/test-world.ts';

const NAMES = ['one', 'two', 'three', 'four', 'five'];
const said = { justification: 'Patch night', ticket: null, startsAt: null };
const batch = {
  items: NAMES.map((eligibilityId) => ({ eligibilityId, duration: 'PT1H' })),
  ...said,
};
const refused: Checked = { kind: 'refused', problem: internalProblem('no') };
const challenged = (context: string): Challenged => ({
  kind: 'challenged',
  challenge: { id: `context:${context}`, proves: 'context', context, claims: '{}' },
  problem: internalProblem(`needs ${context}`),
});

/** Five eligible roles, told apart by their scope. */
function five() {
  const world = testWorld();
  const eligible = NAMES.map((n) => ({
    ...ELIGIBLE,
    eligibilityId: n,
    scope: { id: `/${n}`, kind: 'object' as const, name: n },
  }));
  world.store.set('myRoles', { eligible });
  const dryRun =
    (by: Readonly<Record<string, Checked>>): OwnRoles['check'] =>
    (_, orders, proof) =>
      Promise.resolve(
        orders.map((o) => {
          const answer = by[o.scopeId.slice(1)] ?? { kind: 'accepted' as const };
          return proof && answer.kind === 'challenged' ? { kind: 'accepted' as const } : answer;
        }),
      );
  const sent = (): string[] => world.entra.roles.activate.mock.calls.map((c) => c[1].scopeId.slice(1)).sort();
  return { world, dryRun, sent };
}

describe('several at once', () => {
  it('one that would be refused is not sent, and stops no other', async () => {
    const { world, dryRun, sent } = five();
    world.entra.roles.check.mockImplementation(dryRun({ three: refused }));
    const answer = await activateMany(world, batch);
    const oks = answer.ok ? answer.value.results.map((r) => [r.id, r.result.ok]) : [];
    expect(oks).toEqual(NAMES.map((n) => [n, n !== 'three']));
    expect(sent()).toEqual(['five', 'four', 'one', 'two']);
  });

  it('each has its own answer where the real one is refused after all', async () => {
    const { world, sent } = five();
    world.entra.roles.activate.mockImplementation((_, { scopeId }) =>
      Promise.resolve(
        scopeId === '/three'
          ? { kind: 'refused', problem: internalProblem('no') }
          : { kind: 'accepted', requestId: scopeId, status: 'Provisioned' },
      ),
    );
    const answer = await activateMany(world, batch);
    expect(answer.ok && answer.value.results.filter((r) => !r.result.ok).map((r) => r.id)).toEqual(['three']);
    expect(sent()).toHaveLength(5);
  });

  it('prompts once for each context, not once for each role', async () => {
    const { world, dryRun, sent } = five();
    const c1 = challenged('c1');
    world.entra.roles.check.mockImplementation(
      dryRun({ one: c1, two: c1, three: challenged('c2'), four: c1 }),
    );
    const answer = await activateMany(world, batch);
    expect(world.entra.auth.stepUp.mock.calls.map((c) => c[1].id)).toEqual(['context:c1', 'context:c2']);
    expect(answer.ok && answer.value.results.every((r) => r.result.ok)).toBe(true);
    expect(sent()).toHaveLength(5);
  });

  it('after a cancelled prompt opens no other, and still sends what needs none', async () => {
    const { world, dryRun, sent } = five();
    world.entra.roles.check.mockImplementation(dryRun({ one: challenged('c1'), two: challenged('c2') }));
    world.entra.auth.stepUp.mockResolvedValue(fail(stepUpCancelled()));
    const answer = await activateMany(world, batch);
    expect(world.entra.auth.stepUp).toHaveBeenCalledTimes(1);
    expect(answer.ok && answer.value.results.filter((r) => !r.result.ok).map((r) => r.id)).toEqual([
      'one',
      'two',
    ]);
    expect(sent()).toEqual(['five', 'four', 'three']);
  });

  it('rules of the policy stop one before the service is asked', async () => {
    const { world } = five();
    const items = batch.items.map((i) => (i.eligibilityId === 'two' ? { ...i, duration: 'PT9H' } : i));
    const answer = await checkActivations(world, { ...batch, items });
    expect(answer.ok && answer.value.checks.map((c) => c.answer)).toEqual([
      'accepted',
      'refused',
      'accepted',
      'accepted',
      'accepted',
    ]);
    expect(world.entra.roles.check.mock.calls[0]?.[1]).toHaveLength(4);
    expect(world.entra.roles.activate).not.toHaveBeenCalled();
  });

  it('a second batch finds the roles of the first taken, from before its dry run', async () => {
    const { world, sent } = five();
    const answers = await Promise.all([activateMany(world, batch), activateMany(world, batch)]);
    const oks = answers.map((a) => (a.ok ? a.value.results.filter((r) => r.result.ok).length : -1));
    expect(oks).toEqual([5, 0]);
    expect(sent()).toHaveLength(5);
    expect(world.running.writes.size).toBe(0);
  });

  it('what the dry run refused is on the list of what was asked', async () => {
    const { world, dryRun } = five();
    world.entra.roles.check.mockImplementation(dryRun({ three: refused }));
    await activateMany(world, batch);
    const not = world.store.get('activity').entries.filter((e) => e.state === 'refused');
    expect(not).toMatchObject([{ scopeName: 'three', action: 'activate' }]);
    expect(world.journal.lines.filter((l) => l.startsWith('begin'))).toHaveLength(4);
  });

  it('after a page nobody finished opens no other', async () => {
    const { world, dryRun } = five();
    world.entra.roles.check.mockImplementation(dryRun({ one: challenged('c1'), two: challenged('c2') }));
    world.entra.auth.stepUp.mockResolvedValue(fail({ ...internalProblem(''), kind: 'timed-out' }));
    await activateMany(world, batch);
    expect(world.entra.auth.stepUp).toHaveBeenCalledTimes(1);
  });

  it('a dry run alone opens no page', async () => {
    const { world, dryRun } = five();
    world.entra.roles.check.mockImplementation(dryRun({ one: challenged('c1') }));
    const answer = await checkActivations(world, batch);
    expect(answer.ok && answer.value.checks[0]).toMatchObject({ answer: 'challenged' });
    expect(world.entra.auth.stepUp).not.toHaveBeenCalled();
  });

  it('nothing is sent on old rows that cannot be read again', async () => {
    const { world, sent } = five();
    world.store.set('myRoles', { source: 'cache', coverage: INITIAL_SLICES.myRoles.coverage });
    const offline = { ...internalProblem(''), kind: 'offline' as const };
    world.entra.roles.readMine.mockResolvedValue(fail(offline));
    expect(await activateMany(world, batch)).toMatchObject({ ok: false, problem: { kind: 'offline' } });
    expect(sent()).toEqual([]);
    world.entra.roles.readMine.mockResolvedValue(ok(reading({ eligible: null })));
    expect((await activateMany(world, batch)).ok).toBe(false);
    expect(sent()).toEqual([]);
  });
});

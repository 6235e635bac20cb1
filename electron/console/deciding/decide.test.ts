import { describe, expect, it } from 'vitest';
import { fail, ok } from '../../../shared/contract/result.ts';
import { internalProblem } from '../../../shared/domain/problems.ts';
import { decide } from './decide.ts';
import type { ApprovalState } from '../ports.ts';
import { readApprovals } from '../reading/read-approvals.ts';
import { showPerson } from '../session/enter-session.ts';
import { LEILA, MAREN, settled, testWorld, WAITING, waitingReading } from '../testing/test-world.ts';

const input = { requestId: 'waiting-1', decision: 'approve', justification: 'Agreed in CHG1' } as const;

/** Maren, for whom a request of Leila's waits. */
function approver() {
  const world = testWorld();
  world.store.set('approvals', { waiting: [WAITING] });
  world.entra.approvals.readWaiting.mockResolvedValue(ok(waitingReading([WAITING])));
  return world;
}
const decidedBy = (over: Partial<Extract<ApprovalState, { kind: 'decided' }>> = {}): ApprovalState => ({
  kind: 'decided',
  result: 'approved',
  byId: 'somebody',
  byName: 'Ruben Castellane',
  at: 1_700_000_000_000,
  justification: 'fine',
  ...over,
});

describe('deciding', () => {
  it('reads again, notes, sends once, and moves the request', async () => {
    const world = approver();
    expect(await decide(world, input)).toMatchObject({ ok: true, value: { outcome: 'recorded' } });
    expect(world.entra.approvals.readSome).toHaveBeenCalledOnce();
    expect(world.entra.approvals.decide.mock.calls[0]?.[1]).toEqual({
      plane: 'entra-roles',
      approvalId: 'waiting-1',
      stepId: 'step-1',
      decision: 'approve',
      justification: 'Agreed in CHG1',
    });
    expect(world.journal.lines).toEqual(['begin intent-1', 'accepted intent-1']);
    const { waiting, decided } = world.store.get('approvals');
    expect(waiting).toEqual([]);
    expect(decided).toMatchObject([{ result: 'approved', mine: true, justification: 'Agreed in CHG1' }]);
  });

  it('approve and deny at once are one decision', async () => {
    const world = approver();
    const both = [decide(world, input), decide(world, { ...input, decision: 'deny' as const })];
    const [first, second] = await Promise.all(both);
    expect(first?.ok).toBe(true);
    expect(second).toMatchObject({ ok: false, problem: { kind: 'in-flight' } });
    expect(world.entra.approvals.decide).toHaveBeenCalledTimes(1);
    expect(world.running.writes.size).toBe(0);
  });

  it('is not sent beside one of an earlier run that is not settled, from the moment its person is on screen', async () => {
    const world = approver();
    const { tenantId, objectId: principalId } = MAREN;
    const { definitionId: roleDefinitionId } = WAITING.role;
    const about = { action: 'approve', roleDefinitionId, scopeId: '/', subject: 'waiting-1' } as const;
    await world.journal.begin({
      id: 'before',
      at: 0,
      tenantId,
      principalId,
      ...about,
      justificationTag: '#',
    });
    await showPerson(world, { ...MAREN });
    expect(await decide(world, { ...input, decision: 'deny' })).toMatchObject({
      ok: false,
      problem: { kind: 'in-flight' },
    });
    expect(world.entra.approvals.decide).not.toHaveBeenCalled();
  });

  it('a lost decision about a request that was taken back comes to an end', async () => {
    const world = approver();
    world.entra.approvals.decide.mockResolvedValue({ kind: 'unknown', problem: internalProblem('lost') });
    await decide(world, input);
    world.entra.approvals.readSome.mockResolvedValue([ok({ kind: 'gone' })]);
    world.clock.advance(1_000);
    await settled();
    expect(world.store.get('activity').entries).toMatchObject([
      { state: 'refused', problem: { title: 'This request no longer waits.' } },
    ]);
    expect(world.running.writes.size).toBe(0);
  });

  it('a lost decision whose service names nobody is known by its words', async () => {
    const world = approver();
    world.entra.approvals.decide.mockResolvedValue({ kind: 'unknown', problem: internalProblem('lost') });
    await decide(world, input);
    const state = decidedBy({ byId: null, justification: input.justification });
    world.entra.approvals.readSome.mockResolvedValue([ok(state)]);
    world.clock.advance(1_000);
    await settled();
    expect(world.store.get('activity').entries).toMatchObject([{ state: 'accepted' }]);
  });

  it('an own request is nobody’s own to decide', async () => {
    const world = approver();
    world.store.set('approvals', { waiting: [{ ...WAITING, own: true }] });
    expect(await decide(world, input)).toMatchObject({ ok: false, problem: { kind: 'own-request' } });
    expect(world.entra.approvals.readSome).not.toHaveBeenCalled();
  });

  it('needs a justification', async () => {
    const world = approver();
    expect(await decide(world, { ...input, justification: ' ' })).toMatchObject({
      ok: false,
      problem: { field: 'justification' },
    });
    expect(world.entra.approvals.decide).not.toHaveBeenCalled();
  });

  it.each<[string, ApprovalState, string]>([
    ['decided by another', decidedBy(), 'already-decided'],
    ['out of time', { kind: 'expired' }, 'expired'],
    ['taken back', { kind: 'gone' }, 'not-found'],
    ['not assigned to us', { kind: 'open', stepId: 's', mine: false }, 'refused'],
  ])('sends nothing where it turns out to be %s', async (_, state, kind) => {
    const world = approver();
    world.entra.approvals.readSome.mockResolvedValue([ok(state)]);
    expect(await decide(world, input)).toMatchObject({ ok: false, problem: { kind } });
    expect(world.entra.approvals.decide).not.toHaveBeenCalled();
    expect(world.journal.lines).toEqual([]);
  });

  it('calls nothing unanswered that can still be answered: the service may say expired of what was taken back', async () => {
    const world = approver();
    world.store.set('approvals', { waiting: [{ ...WAITING, decideBy: world.clock.now() + 3_600_000 }] });
    world.entra.approvals.readSome.mockResolvedValue([ok({ kind: 'expired' })]);
    const answer = await decide(world, input);
    expect(answer.ok ? '' : answer.problem.title).toBe('This request no longer waits.');
    expect(world.store.get('approvals').decided).toMatchObject([{ result: 'gone' }]);
  });

  it('names who was faster, also where they were faster than our reading', async () => {
    const world = approver();
    const problem = { ...internalProblem(''), kind: 'already-decided' as const };
    world.entra.approvals.decide.mockResolvedValue({ kind: 'refused', problem });
    world.entra.approvals.readSome
      .mockResolvedValueOnce([ok({ kind: 'open', stepId: 'step-1', mine: true })])
      .mockResolvedValueOnce([ok(decidedBy({ result: 'denied' }))]);
    const answer = await decide(world, input);
    expect(answer.ok ? '' : answer.problem.title).toMatch(
      /^Already denied by Ruben Castellane, \d\d:\d\d\.$/,
    );
    expect(world.store.get('approvals').decided).toMatchObject([{ result: 'denied', mine: false }]);
  });

  it('sends nothing where it could not be read again', async () => {
    const world = approver();
    world.entra.approvals.readSome.mockResolvedValue([fail({ ...internalProblem(''), kind: 'offline' })]);
    expect(await decide(world, input)).toMatchObject({ ok: false, problem: { kind: 'offline' } });
    expect(world.entra.approvals.decide).not.toHaveBeenCalled();
  });

  it.each([
    ['ours', decidedBy({ byId: MAREN.objectId }), 'accepted'],
    ['another’s', decidedBy({ byId: LEILA.objectId }), 'refused'],
    ['the other way round', decidedBy({ byId: MAREN.objectId, result: 'denied' }), 'refused'],
  ])('of which the answer is lost is found by reading: %s', async (_, state, end) => {
    const world = approver();
    world.entra.approvals.decide.mockResolvedValue({ kind: 'unknown', problem: internalProblem('lost') });
    expect(await decide(world, input)).toMatchObject({ ok: true, value: { outcome: 'unknown' } });
    expect(await decide(world, input)).toMatchObject({ ok: false, problem: { kind: 'in-flight' } });
    world.entra.approvals.readSome.mockResolvedValue([ok(state)]);
    world.clock.advance(1_000);
    await settled();
    expect(world.store.get('activity').entries).toMatchObject([{ state: end, personName: LEILA.name }]);
    expect(world.journal.lines.at(-1)).toBe(`${end} intent-1`);
    const { waiting, decided } = world.store.get('approvals');
    expect([waiting.length, decided.length, decided[0]?.mine]).toEqual([
      0,
      1,
      state.kind === 'decided' && state.byId === MAREN.objectId,
    ]);
    expect(world.entra.approvals.decide).toHaveBeenCalledTimes(1);
  });
});

describe('what waits', () => {
  it('is read again within 65 s, and at most ten minutes apart where reading fails', async () => {
    const world = approver();
    await readApprovals(world);
    world.clock.advance(65_000);
    await settled();
    expect(world.entra.approvals.readWaiting).toHaveBeenCalledTimes(2);
    world.entra.approvals.readWaiting.mockResolvedValue(fail(internalProblem('')));
    for (let i = 0; i < 12; i += 1) {
      world.clock.advance(11 * 60_000);
      await settled();
    }
    expect(world.entra.approvals.readWaiting.mock.calls.length).toBeGreaterThan(12);
    expect(world.store.get('approvals').waiting).toEqual([WAITING]);
  });
});

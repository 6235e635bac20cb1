import { describe, expect, it } from 'vitest';
import type { WaitingRequest } from '../../../shared/contract/approvals.ts';
import { fail, ok } from '../../../shared/contract/result.ts';
import { internalProblem } from '../../../shared/domain/problems.ts';
import type { Challenged, Written } from '../ports.ts';
import type { JournalIntent } from '../storage-ports.ts';
import { signOut } from '../session/sign-out.ts';
import {
  LEILA,
  MAREN,
  settled,
  testWorld,
  TOKEN,
  WAITING,
  WAITING_FOR_GROUP,
} from '../testing/test-world.ts';
import { decideMany } from './decide-many.ts';
import { showPerson } from '../session/enter-session.ts';

const range = (n: number): number[] => Array.from({ length: n }, (_, i) => i);
const roleRequests = (n: number): WaitingRequest[] =>
  range(n).map((i) => ({ ...WAITING, requestId: `role-${i}` }));
const groupRequests = (n: number): WaitingRequest[] =>
  range(n).map((i) => ({ ...WAITING_FOR_GROUP, requestId: `group-${i}` }));

/** Maren, for whom these wait. */
function approver(waiting: readonly WaitingRequest[]) {
  const world = testWorld();
  world.store.set('approvals', { waiting: [...waiting] });
  const listed = () => world.store.get('approvals').waiting;
  world.entra.approvals.readWaiting.mockImplementation(() =>
    Promise.resolve(fail({ ...internalProblem(''), kind: 'offline' })),
  );
  const input = {
    decision: 'approve' as const,
    justification: 'Patch night, CHG7',
    items: waiting.map(({ requestId }) => ({ requestId, justification: null })),
  };
  return { world, listed, input };
}
const ALREADY = { ...internalProblem(''), kind: 'already-decided' as const };

describe('deciding several', () => {
  it('reads again and decides in batches of each plane, each noted before anything is sent', async () => {
    const { world, input, listed } = approver([...roleRequests(25), ...groupRequests(3)]);
    let notedBefore = 0;
    const decideAll = world.entra.approvals.decideMany.getMockImplementation();
    world.entra.approvals.decideMany.mockImplementation((who, decisions, proof) => {
      notedBefore += decisions.length;
      expect(world.journal.lines.filter((l) => l.startsWith('begin')).length).toBeGreaterThanOrEqual(
        notedBefore,
      );
      return decideAll ? decideAll(who, decisions, proof) : Promise.resolve([]);
    });
    const answer = await decideMany(world, input);
    expect(answer.ok && answer.value.results.every((r) => r.result.ok)).toBe(true);
    const sizes = (calls: readonly (readonly unknown[])[]) => calls.map((c) => (c[1] as unknown[]).length);
    expect(sizes(world.entra.approvals.readSome.mock.calls).sort()).toEqual([20, 3, 5]);
    expect(sizes(world.entra.approvals.decideMany.mock.calls).sort()).toEqual([20, 3, 5]);
    expect(listed()).toEqual([]);
    expect(world.store.get('approvals').decided).toHaveLength(28);
    expect(world.journal.open()).toEqual([]);
    expect(world.running.writes.size).toBe(0);
  });

  it('says of each what became of it, and says its own reason where it has one', async () => {
    const { world, input } = approver(roleRequests(4));
    world.entra.approvals.readSome.mockResolvedValueOnce([
      ok({ kind: 'open', stepId: 'a', mine: true }),
      ok({
        kind: 'decided',
        result: 'denied',
        byId: 'x',
        byName: 'Ruben',
        at: null,
        justification: null,
      }),
      ok({ kind: 'open', stepId: 'c', mine: false }),
      ok({ kind: 'open', stepId: 'd', mine: true }),
    ]);
    world.entra.approvals.decideMany.mockResolvedValue([
      { kind: 'accepted', requestId: 'role-0', status: 'Completed' },
      {
        kind: 'refused',
        problem: { ...internalProblem(''), kind: 'throttled', retryAt: world.clock.now() + 9_000 },
      },
    ]);
    const items = input.items.map((item, i) =>
      i === 0 ? { ...item, justification: 'This one alone' } : item,
    );
    const answer = await decideMany(world, { ...input, items });
    if (!answer.ok) throw new Error('refused');
    expect(answer.value.results.map(({ id, result }) => [id, result.ok || result.problem.kind])).toEqual([
      ['role-0', true],
      ['role-1', 'already-decided'],
      ['role-2', 'refused'],
      ['role-3', 'throttled'],
    ]);
    const [sent] = world.entra.approvals.decideMany.mock.calls;
    expect(sent?.[1].map((d) => [d.stepId, d.justification])).toEqual([
      ['a', 'This one alone'],
      ['d', 'Patch night, CHG7'],
    ]);
    expect(world.store.get('activity').entries).toHaveLength(2);
  });

  it('names who was faster by less than the reading', async () => {
    const { world, input } = approver(roleRequests(2));
    world.entra.approvals.decideMany.mockResolvedValue([
      { kind: 'accepted', requestId: 'role-0', status: 'Completed' },
      { kind: 'refused', problem: ALREADY },
    ]);
    const open = ok({ kind: 'open' as const, stepId: 's', mine: true });
    world.entra.approvals.readSome.mockResolvedValueOnce([open, open]).mockResolvedValueOnce([
      ok({
        kind: 'decided',
        result: 'approved',
        byId: 'x',
        byName: 'Leila Haddani',
        at: null,
        justification: null,
      }),
    ]);
    const answer = await decideMany(world, input);
    const beaten = answer.ok ? answer.value.results[1]?.result : undefined;
    expect(beaten?.ok === false && beaten.problem.title).toContain('Leila Haddani');
  });

  it('sends nothing that the service asked to wait with', async () => {
    const { world, input } = approver(roleRequests(25));
    world.entra.approvals.decideMany.mockImplementationOnce((_, decisions) =>
      Promise.resolve(
        decisions.map((): Written => ({
          kind: 'refused',
          problem: { ...internalProblem(''), kind: 'throttled', retryAt: world.clock.now() + 60_000 },
        })),
      ),
    );
    const answer = await decideMany(world, input);
    expect(world.entra.approvals.decideMany).toHaveBeenCalledOnce();
    const kinds = answer.ok ? answer.value.results.map((r) => !r.result.ok && r.result.problem.kind) : [];
    expect(new Set(kinds)).toEqual(new Set(['throttled']));
    expect(world.journal.open()).toEqual([]);
  });

  it('looks for all lost answers together, and sends none again', async () => {
    const { world, input } = approver(roleRequests(5));
    world.entra.approvals.decideMany.mockResolvedValue([]);
    const answer = await decideMany(world, input);
    expect(
      answer.ok && answer.value.results.every((r) => r.result.ok && r.result.value.outcome === 'unknown'),
    ).toBe(true);
    // Nobody may decide them again meanwhile.
    const again = await decideMany(world, input);
    expect(again.ok && again.value.results.every((r) => !r.result.ok)).toBe(true);
    world.entra.approvals.readSome.mockClear();
    world.entra.approvals.readSome.mockImplementation((_, refs) =>
      Promise.resolve(
        refs.map(({ approvalId }) =>
          approvalId === 'role-3'
            ? ok({ kind: 'open', stepId: 's', mine: true })
            : ok({
                kind: 'decided',
                result: 'approved',
                byId: MAREN.objectId,
                byName: MAREN.name,
                at: null,
                justification: 'Patch night, CHG7',
              }),
        ),
      ),
    );
    world.clock.advance(1_000);
    await settled();
    expect(world.entra.approvals.readSome).toHaveBeenCalledOnce();
    const states = world.store.get('activity').entries.map((e) => [e.subject, e.state]);
    expect(Object.fromEntries(states)).toEqual({
      'role-0': 'accepted',
      'role-1': 'accepted',
      'role-2': 'accepted',
      'role-3': 'unknown',
      'role-4': 'accepted',
    });
    expect(world.entra.approvals.decideMany).toHaveBeenCalledOnce();
  });

  it('answers one challenge for all that share it, then goes on with the same', async () => {
    const { world, input } = approver(roleRequests(3));
    const challenged: Challenged = {
      kind: 'challenged',
      challenge: { id: 'context:c1', proves: 'context', context: 'c1', claims: '{}' },
      problem: internalProblem('needs c1'),
    };
    world.entra.approvals.decideMany.mockImplementationOnce((_, decisions) =>
      Promise.resolve(decisions.map(() => challenged)),
    );
    const answer = await decideMany(world, input);
    expect(answer.ok && answer.value.results.every((r) => r.result.ok)).toBe(true);
    expect(world.entra.auth.stepUp).toHaveBeenCalledOnce();
    expect(world.store.get('activity').entries).toHaveLength(3);
    expect(world.journal.open()).toEqual([]);
  });

  it('goes on for whoever pressed while somebody else is on screen, and stops when they sign out', async () => {
    const { world, input } = approver(roleRequests(25));
    const decideAll = world.entra.approvals.decideMany.getMockImplementation();
    world.entra.approvals.decideMany.mockImplementationOnce(async (who, decisions, proof) => {
      await showPerson(world, LEILA);
      return decideAll ? decideAll(who, decisions, proof) : [];
    });
    const answer = await decideMany(world, input);
    expect(answer.ok && answer.value.results.every((r) => r.result.ok)).toBe(true);
    expect(world.store.get('approvals').decided).toEqual([]);

    const other = approver(roleRequests(25));
    other.world.entra.approvals.decideMany.mockImplementationOnce(async () => {
      await signOut(other.world);
      return [];
    });
    await decideMany(other.world, other.input);
    expect(other.world.entra.approvals.decideMany).toHaveBeenCalledOnce();
  });

  it('takes no own request, no empty reason, and a request named twice once', async () => {
    const [one, two] = roleRequests(2);
    const { world } = approver([{ ...(one ?? WAITING), own: true }, two ?? WAITING]);
    const answer = await decideMany(world, {
      decision: 'deny',
      justification: 'No',
      items: [
        { requestId: 'role-0', justification: null },
        { requestId: 'role-1', justification: null },
        { requestId: 'role-1', justification: 'again' },
        { requestId: 'role-9', justification: null },
      ],
    });
    expect(world.entra.approvals.decideMany.mock.calls[0]?.[1]).toHaveLength(1);
    expect(answer.ok && answer.value.results.map((r) => r.result.ok)).toEqual([false, true, true, false]);
    const empty = approver(roleRequests(1));
    const refused = await decideMany(empty.world, { ...empty.input, justification: '  ' });
    expect(refused.ok && refused.value.results[0]?.result.ok).toBe(false);
  });

  it('settles what is known before the sign-in page, and holds back what the service then asked to wait with', async () => {
    const { world, input } = approver(roleRequests(4));
    const challenged: Challenged = {
      kind: 'challenged',
      challenge: { id: 'context:c1', proves: 'context', context: 'c1', claims: '{}' },
      problem: internalProblem('needs c1'),
    };
    const throttled = {
      ...internalProblem(''),
      kind: 'throttled' as const,
      retryAt: world.clock.now() + 60_000,
    };
    world.entra.approvals.decideMany.mockResolvedValueOnce([
      { kind: 'accepted', requestId: 'role-0', status: 'Completed' },
      { kind: 'refused', problem: throttled },
      challenged,
      { kind: 'unknown', problem: internalProblem('lost') },
    ]);
    const during: unknown[] = [];
    world.entra.auth.stepUp.mockImplementation(() => {
      const stateOf = (id: string) =>
        world.store.get('activity').entries.find((e) => e.subject === id)?.state;
      during.push(...['role-0', 'role-1', 'role-2', 'role-3'].map(stateOf), world.running.looking.size);
      return Promise.resolve(ok(TOKEN));
    });
    const answer = await decideMany(world, input);
    expect(during).toEqual(['accepted', 'refused', 'step-up', 'unknown', 1]);
    expect(world.entra.approvals.decideMany).toHaveBeenCalledOnce();
    const kinds = answer.ok ? answer.value.results.map((r) => r.result.ok || r.result.problem.kind) : [];
    expect(kinds).toEqual([true, 'throttled', 'throttled', true]);
    // Nothing is left at the sign-in page.
    const states = world.store.get('activity').entries.map((e) => e.state);
    expect(states.sort()).toEqual(['accepted', 'refused', 'refused', 'unknown']);
    expect(world.journal.open()).toHaveLength(1);
  });

  it('sends nothing for whoever signs out while it is noted', async () => {
    const { world, input } = approver(roleRequests(3));
    const { begin } = world.journal;
    let noted = 0;
    const journal = {
      ...world.journal,
      begin: async (intent: JournalIntent) => {
        noted += 1;
        expect(world.running.sending.has(intent.id)).toBe(true);
        if (noted === 3) await signOut(world);
        return begin(intent);
      },
    };
    const answer = await decideMany({ ...world, journal }, input);
    expect(world.entra.approvals.decideMany).not.toHaveBeenCalled();
    expect(answer.ok && answer.value.results.map((r) => !r.result.ok && r.result.problem.kind)).toEqual([
      'sign-in-needed',
      'sign-in-needed',
      'sign-in-needed',
    ]);
    expect(world.journal.open()).toEqual([]);
    expect(world.running.sending.size).toBe(0);
  });
});

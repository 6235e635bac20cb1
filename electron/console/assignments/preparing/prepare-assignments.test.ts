import { describe, expect, it } from 'vitest';
import type { AssignmentCheckName, AssignmentSource } from '../../../../shared/contract/assignments/plan.ts';
import type { Problem } from '../../../../shared/contract/problem.ts';
import { fail, ok } from '../../../../shared/contract/result.ts';
import { GLOBAL_ADMINISTRATOR } from '../../../../shared/domain/role-settings/tiers.ts';
import { showPerson } from '../../session/enter-session.ts';
import { principalOf } from '../../testing/test-assignments.ts';
import { policyOf, refOf } from '../../testing/test-settings.ts';
import { LEILA } from '../../testing/test-world.ts';
import {
  eligibleFor,
  has,
  isAssigned,
  madeEligible,
  tripleOfPerson,
  worldOf,
  type TestWorld,
} from '../running/test-planned.ts';
import { runAssignments } from '../running/run-assignments.ts';
import { prepareAssignments } from './prepare-assignments.ts';

const UNIT = '/administrativeUnits/aaaaaaaa-0000-4000-8000-000000000001';
const NO: Problem = { kind: 'refused', title: 'No.', advice: 'Do something else.', safeToRetry: false };

async function planOf(world: TestWorld, source: AssignmentSource) {
  const plan = await prepareAssignments(world, source);
  if (!plan.ok) throw new Error(plan.problem.title);
  return plan.value;
}
type Plan = Awaited<ReturnType<typeof planOf>>;
const checkOf = ({ items }: Plan, place: number, name: AssignmentCheckName) =>
  items[place]?.checks.find(({ check }) => check === name);
const dryRuns = ({ entra }: TestWorld) => entra.assignments.check.mock.calls.flatMap(([, orders]) => orders);

describe('a wish for assignments', () => {
  it('says of each person and role what is there, and what would be sent', async () => {
    const world = worldOf(2);
    has(world, 2, { activated: { startsAt: 0, endsAt: 1, toCome: false } });
    const plan = await planOf(world, {
      ...eligibleFor(world, 2),
      roles: [refOf(1), refOf(2)],
    } as AssignmentSource);
    expect(plan.items.map(({ role, principal }) => `${role.name}, ${principal.name}`)).toEqual([
      'Role 1, Person 1',
      'Role 1, Person 2',
      'Role 2, Person 1',
      'Role 2, Person 2',
    ]);
    expect(plan.items[1]?.before).toMatchObject({ eligible: null, activated: { endsAt: 1 } });
    expect(plan.items[0]?.steps).toMatchObject([{ side: 'eligible', action: 'assign' }]);
    expect(world.entra.assignments.write).not.toHaveBeenCalled();
  });

  it('is refused where each of many would get each of many', async () => {
    const world = worldOf(100);
    const roles = [1, 2, 3, 4, 5, 6].map(refOf);
    const source = { ...eligibleFor(world, 100), roles } as AssignmentSource;
    expect(await prepareAssignments(world, source)).toMatchObject({
      ok: false,
      problem: { kind: 'invalid-input', title: expect.stringContaining('600') as string },
    });
    expect(world.entra.assignments.readHeld).not.toHaveBeenCalled();
  });

  it('takes what is named twice for one', async () => {
    const world = worldOf(1);
    const source = eligibleFor(world, 1);
    const twice = { ...source, roles: [refOf(1), refOf(1)] } as AssignmentSource;
    expect((await planOf(world, twice)).items).toHaveLength(1);
  });

  it('names an administrative unit that no row names, and asks for units only then', async () => {
    const world = worldOf(1);
    const berlin = { id: UNIT, kind: 'administrative-unit' as const, name: 'Berlin' };
    const { readUnits } = world.entra.assignments;
    readUnits.mockResolvedValue({ state: 'read', reason: null, units: [berlin] });
    const inUnit = (scopeId: string) =>
      ({
        ...eligibleFor(world, 1),
        roles: [{ definitionId: refOf(1).definitionId, scopeId }],
      }) as AssignmentSource;
    await planOf(world, inUnit('/'));
    expect(readUnits).not.toHaveBeenCalled();
    expect((await planOf(world, inUnit(UNIT.replace('aaaaaaaa', 'AAAAAAAA')))).items[0]?.scope.name).toBe(
      'Berlin',
    );
    expect(readUnits).toHaveBeenCalledTimes(1);
    world.store.set('assignments', { scopes: [{ ...berlin, name: 'Berlin Mitte' }] });
    expect((await planOf(world, inUnit(UNIT))).items[0]?.scope.name).toBe('Berlin Mitte');
    expect(readUnits).toHaveBeenCalledTimes(1);
  });

  it('shows an administrative unit by its id where units cannot be read', async () => {
    const world = worldOf(1);
    world.entra.assignments.readUnits.mockRejectedValueOnce(new Error('broken'));
    const roles = [{ definitionId: refOf(1).definitionId, scopeId: UNIT }];
    const plan = await planOf(world, { ...eligibleFor(world, 1), roles } as AssignmentSource);
    expect(plan.items[0]?.scope).toEqual({ id: UNIT, kind: 'administrative-unit', name: null });
  });

  it('does nothing to what could not be read, and says why', async () => {
    const world = worldOf(2);
    world.entra.assignments.readHeld.mockResolvedValueOnce([fail(NO), ok(nothing)]);
    const plan = await planOf(world, eligibleFor(world, 2));
    expect(plan.items[0]).toMatchObject({ before: null, problem: NO });
    expect(dryRuns(world)).toHaveLength(1);
    expect(await runAssignments(world, { planId: plan.planId, items: [0] })).toMatchObject({ ok: false });
  });

  it('has the service try the first request of each that no check refused, and of no other', async () => {
    const world = worldOf(3);
    has(world, 2, { eligible: { startsAt: 0, endsAt: null, toCome: false } });
    const plan = await planOf(world, eligibleFor(world, 3));
    expect(checkOf(plan, 1, 'held-already')?.result).toBe('refused');
    expect(dryRuns(world).map(({ principalId }) => principalId)).toEqual([
      principalOf(1).id,
      principalOf(3).id,
    ]);
    expect(checkOf(plan, 0, 'service-refuses')?.result).toBe('passed');
    expect(checkOf(plan, 1, 'service-refuses')).toBe(undefined);
  });

  it('tries of a conversion the eligibility alone: the removal cannot be tried before that is there', async () => {
    const world = worldOf(1);
    await planOf(world, madeEligible(world, 1));
    expect(dryRuns(world).map(({ step }) => `${step.side} ${step.action}`)).toEqual(['eligible assign']);
  });

  it('takes a dry run that did not get through for none', async () => {
    const world = worldOf(3);
    const slow = { ...NO, kind: 'throttled' as const, retryAt: 1 };
    world.entra.assignments.check.mockResolvedValueOnce([
      { kind: 'refused', problem: NO },
      { kind: 'refused', problem: slow },
      { kind: 'unknown', problem: NO },
    ]);
    const plan = await planOf(world, eligibleFor(world, 3));
    expect([0, 1, 2].map((n) => checkOf(plan, n, 'service-refuses')?.result)).toEqual([
      'refused',
      'not-checked',
      'not-checked',
    ]);
    world.entra.assignments.check.mockRejectedValueOnce(new Error('broken'));
    const other = await planOf(world, eligibleFor(world, 1));
    expect(checkOf(other, 0, 'service-refuses')?.result).toBe('not-checked');
  });

  it('warns where the service will ask for a stronger sign-in, and asks for none itself', async () => {
    const world = worldOf(1);
    const challenge = { id: 'mfa', proves: 'mfa', context: null, claims: null } as const;
    world.entra.assignments.check.mockResolvedValueOnce([{ kind: 'challenged', challenge, problem: NO }]);
    const plan = await planOf(world, eligibleFor(world, 1));
    expect(checkOf(plan, 0, 'mfa-needed')?.result).toBe('warned');
    expect(checkOf(plan, 0, 'service-refuses')?.result).toBe('not-checked');
    expect(world.entra.auth.stepUp).not.toHaveBeenCalled();
  });

  it('tells somebody who is gone from somebody who could not be looked up', async () => {
    const world = worldOf(2);
    world.entra.principals.look.mockResolvedValueOnce([ok(null), fail({ ...NO, kind: 'consent-missing' })]);
    const plan = await planOf(world, eligibleFor(world, 2));
    expect([0, 1].map((n) => checkOf(plan, n, 'principal-gone')?.result)).toEqual(['refused', 'not-checked']);
  });

  it.each(['service-principal', 'user'] as const)(
    'of an id that nothing was found under, a %s',
    async (kind) => {
      const world = worldOf(1);
      const unknown = principalOf(9, { kind: 'unknown', name: null, upn: null, enabled: null });
      world.entra.principals.look.mockResolvedValueOnce([ok(unknown)]);
      const principals = [{ id: unknown.id, kind }];
      const source = { ...eligibleFor(world, 1), principals, side: 'active' } as AssignmentSource;
      const plan = await planOf(world, source);
      expect(plan.items[0]?.principal.kind).toBe(kind);
      // An application cannot be looked up, so that nobody can say it is gone.
      const said = kind === 'user' ? 'refused' : 'not-checked';
      expect(checkOf(plan, 0, 'principal-gone')?.result).toBe(said);
    },
  );

  it('never makes an emergency account eligible in place of active', async () => {
    const world = worldOf(1);
    const { id, name, upn } = principalOf(1);
    world.store.set('assignments', { emergency: [{ id: id.toUpperCase(), name, upn }] });
    const plan = await planOf(world, madeEligible(world, 1));
    expect(checkOf(plan, 0, 'emergency-account-kept')?.result).toBe('refused');
    expect(dryRuns(world)).toEqual([]);
  });

  it('brings rows on screen up to date with what it read', async () => {
    const world = worldOf(1);
    world.store.set('assignments', { asOf: 1 });
    isAssigned(world, 1);
    await planOf(world, eligibleFor(world, 1));
    expect(world.store.get('assignments').rows).toMatchObject([
      { ...tripleOfPerson(1), kind: 'assigned', endsAt: null },
    ]);
  });

  it('is for whoever asked: after somebody else came on screen there is no plan', async () => {
    const world = worldOf(1);
    const look = world.entra.principals.look.getMockImplementation();
    world.entra.principals.look.mockImplementationOnce(async (...args) => {
      await showPerson(world, LEILA);
      return look?.(...args) ?? [];
    });
    expect((await prepareAssignments(world, eligibleFor(world, 1))).ok).toBe(false);
    expect(world.running.assignments.plan).toBe(null);
  });
});

describe('the last administrator', () => {
  const holder = (n: number) => ({
    principalId: principalOf(n).id,
    principalKind: 'user' as const,
    name: null,
    upn: null,
    kind: 'assigned' as const,
    scopeId: '/',
    endsAt: null,
  });
  const usable = (ids: readonly string[]) =>
    ids.map((id) => ({
      kind: 'user' as const,
      id,
      name: null,
      state: 'read' as const,
      reason: null,
      people: [{ id, name: null, upn: null, enabled: true, guest: false }],
      groupKind: null,
    }));

  async function removing(standing: readonly number[], state: 'read' | 'partial' = 'read') {
    const world = worldOf(3);
    const record = policyOf(1);
    const role = { ...record.role, definitionId: GLOBAL_ADMINISTRATOR, name: 'Global Administrator' };
    world.policies.set('policy-1', { ...record, role });
    const triple = { roleId: GLOBAL_ADMINISTRATOR, scopeId: '/', principalId: principalOf(1).id };
    world.held.set(`${GLOBAL_ADMINISTRATOR}|/|${principalOf(1).id}`, {
      ...nothing,
      assigned: { startsAt: 0, endsAt: null, toCome: false },
    });
    world.entra.settings.readHolders.mockImplementation((_, { definitionId }) =>
      Promise.resolve({
        state,
        reason: null,
        holders: definitionId === GLOBAL_ADMINISTRATOR ? standing.map(holder) : [],
      }),
    );
    world.entra.approverDirectory.facts.mockImplementation((_, of) =>
      Promise.resolve(usable(of.map(({ id }) => id))),
    );
    const said = { justification: 'They left.', ticket: null };
    return planOf(world, { kind: 'remove', of: [{ ...triple, side: 'active' }], ...said });
  }

  it('is not taken away', async () => {
    expect(checkOf(await removing([1]), 0, 'last-administrator')?.result).toBe('refused');
  });
  it('is none where another is there', async () => {
    expect(checkOf(await removing([1, 2]), 0, 'last-administrator')?.result).toBe('passed');
  });
  it('is not known where not all could be read', async () => {
    expect(checkOf(await removing([1], 'partial'), 0, 'last-administrator')?.result).toBe('not-checked');
  });
});

const nothing = { eligible: null, assigned: null, activated: null };

import { describe, expect, it } from 'vitest';
import type { Assignment } from '../../../shared/contract/assignments/assignments.ts';
import { fail, ok } from '../../../shared/contract/result.ts';
import { signInNeeded } from '../../../shared/domain/problems.ts';
import type { AssignmentRows, AssignmentsReading } from '../assignment-ports.ts';
import { showPerson } from '../session/enter-session.ts';
import { signOut } from '../session/sign-out.ts';
import { noAssignmentRows, NOTHING_HELD, principalOf } from '../testing/test-assignments.ts';
import { LEILA, MAREN, testWorld } from '../testing/test-world.ts';
import { nameEmergencyAccounts } from './emergency-accounts.ts';
import { publishHeld } from './publish-held.ts';
import { readAssignments } from './read-assignments.ts';
import { readPastAssignments } from './read-past-assignments.ts';

const ROLE = {
  definitionId: '29232cdf-9323-42fd-ade2-1d097af3e4de',
  name: 'Exchange Administrator',
  description: '',
  privilege: 'none' as const,
};
const TENANT = { id: '/', kind: 'tenant' as const, name: null };
const row = (n: number, over: Partial<Assignment> = {}): Assignment => ({
  id: `row-${n}`,
  state: 'now',
  kind: 'eligible',
  roleId: ROLE.definitionId,
  scopeId: '/',
  principalId: principalOf(n).id,
  membership: 'direct',
  startsAt: 1,
  endsAt: null,
  outsidePim: false,
  ...over,
});
const pageOf = (...rows: Assignment[]): AssignmentRows => ({
  ...noAssignmentRows('entra-roles'),
  roles: [ROLE],
  scopes: [TENANT],
  principals: rows.map(({ principalId }) => ({ ...nameOf(principalId) })),
  rows,
});
const nameOf = (id: string) => ({ id, kind: 'user' as const, name: 'Somebody', upn: null, guest: false });
/** What somebody of the tests, by number, can have of the one role, by name. */
const namesOf = (n: number) => ({
  role: ROLE,
  scope: TENANT,
  principal: { ...nameOf(principalOf(n).id), name: `Person ${n}` },
});

const reading = (roles: AssignmentRows | null, groups: AssignmentRows | null): AssignmentsReading => ({
  coverage: [
    { plane: 'entra-roles', state: roles ? 'complete' : 'failed', reason: null },
    { plane: 'groups', state: groups ? 'complete' : 'failed', reason: null },
  ],
  groupSources: [],
  planes: { 'entra-roles': roles, groups },
});
const GROUPS = noAssignmentRows('groups');
const ids = ({ store }: ReturnType<typeof testWorld>) => store.get('assignments').rows.map(({ id }) => id);

/** A reading whose end is for the test to bring about. */
function held(world: ReturnType<typeof testWorld>, value: AssignmentsReading) {
  let end = (): void => undefined;
  let some: (rows: AssignmentRows) => void = () => undefined;
  world.entra.assignments.readAll.mockImplementationOnce((_, told) => {
    some = told;
    return new Promise((resolve) => (end = () => resolve(ok(value))));
  });
  const done = readAssignments(world);
  return { done, end: () => end(), some: (rows: AssignmentRows) => some(rows) };
}

describe('reading assignments', () => {
  it('shows the first pages while the rest is on its way, and says that it is', async () => {
    const world = testWorld();
    const { done, end, some } = held(world, reading(pageOf(row(1), row(2), row(3)), GROUPS));
    some(pageOf(row(1)));
    expect(ids(world)).toEqual(['row-1']);
    expect(world.store.get('assignments')).toMatchObject({ reading: true, asOf: null });
    some(pageOf(row(2)));
    expect(ids(world)).toEqual(['row-1', 'row-2']);
    end();
    await done;
    expect(world.store.get('assignments')).toMatchObject({ reading: false, asOf: world.clock.now() });
    expect(ids(world)).toEqual(['row-1', 'row-2', 'row-3']);
  });

  it('names each role, scope and person once, and takes a row that moved between pages for one', async () => {
    const world = testWorld();
    world.entra.assignments.readAll.mockResolvedValueOnce(
      ok(reading({ ...pageOf(row(1), row(1)), roles: [ROLE, ROLE] }, GROUPS)),
    );
    await readAssignments(world);
    const { roles, scopes, principals, rows } = world.store.get('assignments');
    expect([roles, scopes, principals, rows].map((all) => all.length)).toEqual([1, 1, 1, 1]);
  });

  it('leaves what is on screen where a second reading begins, and of a plane that could not be read', async () => {
    const world = testWorld();
    world.entra.assignments.readAll.mockResolvedValueOnce(ok(reading(pageOf(row(1)), GROUPS)));
    await readAssignments(world);
    const group = pageOf(row(2, { scopeId: 'member' }));
    const { done, end, some } = held(world, reading(null, group));
    some(pageOf(row(3)));
    expect(ids(world)).toEqual(['row-1']);
    end();
    await done;
    expect(ids(world)).toEqual(['row-1', 'row-2']);
    expect(world.store.get('assignments').coverage).toMatchObject([
      { state: 'failed' },
      { state: 'complete' },
    ]);
  });

  it('joins a reading that is under way, and says of one that failed that it did', async () => {
    const world = testWorld();
    world.entra.assignments.readAll.mockResolvedValue(fail(signInNeeded()));
    await Promise.all([readAssignments(world), readAssignments(world)]);
    expect(world.entra.assignments.readAll).toHaveBeenCalledTimes(1);
    expect(world.store.get('assignments')).toMatchObject({
      reading: false,
      asOf: null,
      coverage: [
        { state: 'failed', reason: { kind: 'sign-in-needed' } },
        { state: 'failed', reason: { kind: 'sign-in-needed' } },
      ],
    });
  });

  it('does not bring back what was there before a change that it was under way for', async () => {
    const world = testWorld();
    world.entra.assignments.readAll.mockResolvedValueOnce(ok(reading(pageOf(row(1)), GROUPS)));
    await readAssignments(world);
    const { done, end } = held(world, reading(pageOf(row(1)), GROUPS));
    publishHeld(world, MAREN, [{ of: namesOf(1), held: NOTHING_HELD }]);
    expect(ids(world)).toEqual([]);
    end();
    await done;
    expect(ids(world)).toEqual([]);
  });

  it('keeps whoever got their first role while it was under way, by name', async () => {
    const world = testWorld();
    world.entra.assignments.readAll.mockResolvedValueOnce(ok(reading(pageOf(row(1)), GROUPS)));
    await readAssignments(world);
    const { done, end } = held(world, reading(pageOf(row(1)), GROUPS));
    const eligible = { startsAt: 1, endsAt: null, toCome: false };
    publishHeld(world, MAREN, [{ of: namesOf(2), held: { ...NOTHING_HELD, eligible } }]);
    const named = () => world.store.get('assignments').principals.find(({ id }) => id === principalOf(2).id);
    expect(named()?.name).toBe('Person 2');
    end();
    await done;
    expect(world.store.get('assignments').rows).toHaveLength(2);
    expect(named()?.name).toBe('Person 2');
  });

  it('is shown to nobody but whom it was read for', async () => {
    const world = testWorld();
    const { done, end, some } = held(world, reading(pageOf(row(1)), GROUPS));
    await showPerson(world, LEILA);
    some(pageOf(row(1)));
    end();
    await done;
    expect(ids(world)).toEqual([]);
  });

  it('brings what is over beside it, with the names it takes', async () => {
    const world = testWorld();
    world.entra.assignments.readAll.mockResolvedValueOnce(ok(reading(pageOf(row(1)), GROUPS)));
    await readAssignments(world);
    const over = pageOf(row(2, { id: 'over', state: 'over', endsAt: 5 }));
    world.entra.assignments.readPast.mockResolvedValueOnce(ok(reading(over, GROUPS)));
    await readPastAssignments(world);
    const { past, rows, principals } = world.store.get('assignments');
    expect(past).toMatchObject({ reading: false, asOf: world.clock.now(), rows: [{ id: 'over' }] });
    expect(rows).toHaveLength(1);
    expect(principals.map(({ id }) => id)).toEqual([principalOf(1).id, principalOf(2).id]);
    world.entra.assignments.readPast.mockResolvedValueOnce(fail(signInNeeded()));
    await readPastAssignments(world);
    expect(world.store.get('assignments').past).toMatchObject({
      rows: [{ id: 'over' }],
      coverage: [{ state: 'failed' }, { state: 'failed' }],
    });
  });
});

describe('emergency accounts', () => {
  const account = { id: principalOf(9).id, name: 'Break Glass 1', upn: null };

  it('are kept for the person who named them, over a sign-out', async () => {
    const world = testWorld();
    expect(await nameEmergencyAccounts(world, { accounts: [account, account] })).toMatchObject({ ok: true });
    expect(world.store.get('assignments').emergency).toEqual([account]);
    await signOut(world);
    expect(world.store.get('assignments').emergency).toEqual([]);
    await showPerson(world, LEILA);
    expect(world.store.get('assignments').emergency).toEqual([]);
    await showPerson(world, MAREN);
    expect(world.store.get('assignments').emergency).toEqual([account]);
  });

  it('are not taken for named where they could not be kept', async () => {
    const world = testWorld();
    world.emergency.save.mockResolvedValueOnce(fail({ ...signInNeeded(), kind: 'storage' }));
    expect(await nameEmergencyAccounts(world, { accounts: [account] })).toMatchObject({ ok: false });
    expect(world.store.get('assignments').emergency).toEqual([]);
  });
});

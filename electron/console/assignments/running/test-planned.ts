import type { AssignmentSource, HeldNow } from '../../../../shared/contract/assignments/plan.ts';
import { tripleKey } from '../../../../shared/domain/assignments/assignment-key.ts';
import { showPerson } from '../../session/enter-session.ts';
import { NOTHING_HELD, principalOf } from '../../testing/test-assignments.ts';
import { policyOf, refOf } from '../../testing/test-settings.ts';
import { MAREN, testWorld } from '../../testing/test-world.ts';
import { prepareAssignments } from '../preparing/prepare-assignments.ts';
import { runAssignments } from './run-assignments.ts';

export type TestWorld = ReturnType<typeof testWorld>;

/** What somebody of the tests, by number, can have of the one role of the tests. */
export const tripleOfPerson = (n: number) => ({
  roleId: refOf(1).definitionId,
  scopeId: '/',
  principalId: principalOf(n).id,
});

/** Of somebody this is so, whoever made it so. */
export const has = (world: TestWorld, n: number, held: Partial<HeldNow>): void =>
  void world.held.set(tripleKey(tripleOfPerson(n)), { ...heldBy(world, n), ...held });

/** Somebody has the role always active. */
export const isAssigned = (world: TestWorld, n: number, endsAt: number | null = null): void =>
  has(world, n, { assigned: { startsAt: 0, endsAt, toCome: false } });

export const heldBy = (world: TestWorld, n: number) =>
  world.held.get(tripleKey(tripleOfPerson(n))) ?? NOTHING_HELD;

/** A world with so many people. */
export function worldOf(count: number): TestWorld {
  const world = testWorld();
  for (let n = 4; n <= count; n += 1) world.people.push(principalOf(n));
  return world;
}

/** So many people, each to be made eligible for the one role. */
export const eligibleFor = (world: TestWorld, count: number): AssignmentSource => ({
  kind: 'add',
  roles: [refOf(1)],
  principals: Array.from({ length: count }, (_, i) => ({ id: principalOf(i + 1).id, kind: 'user' as const })),
  side: 'eligible',
  startsAt: null,
  endsAt: world.clock.now() + 90 * 86_400_000,
  justification: 'They join the team.',
  ticket: null,
});

/** So many people, always active so far, each to be made eligible instead. */
export function madeEligible(world: TestWorld, count: number): AssignmentSource {
  const people = Array.from({ length: count }, (_, i) => i + 1);
  for (const n of people) isAssigned(world, n);
  return {
    kind: 'convert',
    of: people.map((n) => ({ ...tripleOfPerson(n), side: 'active' as const })),
    endsAt: world.clock.now() + 90 * 86_400_000,
    justification: 'Nobody needs it all day.',
    ticket: null,
  };
}

/** A wish, looked over, and a way to do all of it. */
export async function planned(world: TestWorld, source: AssignmentSource) {
  const plan = await prepareAssignments(world, source);
  if (!plan.ok) throw new Error(plan.problem.title);
  const { planId, items } = plan.value;
  return {
    plan: plan.value,
    run: () => runAssignments(world, { planId, items: items.map((_, place) => place) }),
  };
}

export const runOf = ({ store }: TestWorld) => store.get('assignmentsRun').run;
export const states = (world: TestWorld) => runOf(world)?.items.map(({ state }) => state);
export const stepStates = (world: TestWorld, place = 0) =>
  runOf(world)?.items[place]?.steps.map(({ action, state }) => `${action} ${state}`);

/** What was sent, request by request: who, and what. */
export const sentOf = ({ entra }: TestWorld): string[] =>
  entra.assignments.write.mock.calls.flatMap(([, lists]) =>
    lists
      .flat()
      .map(({ principalId, step }) => `${Number(principalId.slice(-6))} ${step.side} ${step.action}`),
  );

/** Another start, with what the first left on disk and in the service. */
export async function nextStart(before: TestWorld): Promise<TestWorld> {
  const world = testWorld();
  world.clock.advance(before.clock.now() - world.clock.now());
  for (const [key, held] of before.held) world.held.set(key, held);
  for (const [who, run] of before.assignmentRuns) world.assignmentRuns.set(who, run);
  world.policies.set('policy-1', policyOf(1));
  world.running.identity = null;
  await showPerson(world, MAREN);
  return world;
}

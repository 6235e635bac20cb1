import type { Problem } from '../../../../shared/contract/problem.ts';
import { testWorld } from '../../testing/test-world.ts';
import { policyOf, refOf } from '../../testing/test-settings.ts';
import { prepareSettings } from '../preparing/prepare-settings.ts';
import { runSettings } from './run-settings.ts';

export type TestWorld = ReturnType<typeof testWorld>;

/** A world with so many roles, whose longest activation is to be four hours. */
export async function planned(count = 3) {
  const world = testWorld();
  for (let n = 1; n <= count; n += 1) world.policies.set(`policy-${n}`, policyOf(n));
  const to = Array.from({ length: count }, (_, i) => refOf(i + 1));
  const settings = { maximum: 'PT4H', ticket: true } as const;
  const plan = await prepareSettings(world, { kind: 'edit', to, settings, base: null, shown: null });
  if (!plan.ok) throw new Error(plan.problem.title);
  return {
    world,
    to,
    plan: plan.value,
    run: () => runSettings(world, { planId: plan.value.planId, of: to }),
  };
}

export const runOf = ({ store }: TestWorld) => store.get('settingsRun').run;
export const states = (world: TestWorld) => runOf(world)?.items.map(({ state }) => state);
export const rulesOf = (world: TestWorld, place: number) =>
  runOf(world)?.items[place]?.rules.map(({ ruleId, state }) => [ruleId.split('_')[0], state]);
export const maximumOf = (world: TestWorld, n: number): unknown =>
  (world.policies.get(`policy-${n}`)?.rules[0] as { maximumDuration: string }).maximumDuration;
export const sentOf = ({ entra }: TestWorld): string[][] =>
  entra.settings.write.mock.calls.flatMap(([, all]) =>
    all.map(({ policyId, rules }) => [policyId, ...rules.map(({ ruleId }) => ruleId.split('_')[0] ?? '')]),
  );

export const REFUSED: Problem = {
  kind: 'refused',
  title: 'No.',
  advice: 'Do something else.',
  safeToRetry: false,
};

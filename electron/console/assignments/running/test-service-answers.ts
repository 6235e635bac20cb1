import type { Problem } from '../../../../shared/contract/problem.ts';
import { eligibleFor, planned, worldOf, type TestWorld } from './test-planned.ts';

/** The service says no. */
export const NO: Problem = {
  kind: 'refused',
  title: 'No.',
  advice: 'Do something else.',
  safeToRetry: false,
};
export const refused = (problem: Problem = NO) => ({ kind: 'refused' as const, problem });
const CHALLENGE = { id: 'mfa', proves: 'mfa', context: null, claims: null } as const;
export const challenged = { kind: 'challenged', challenge: CHALLENGE, problem: NO } as const;
export const notSent = { kind: 'not-sent' } as const;

export const writes = ({ entra }: TestWorld) => entra.assignments.write;

export async function many(count: number) {
  const world = worldOf(count);
  return { world, ...(await planned(world, eligibleFor(world, count))) };
}

/** The next write does this first, and then what a write does. */
export function meanwhile(world: TestWorld, happens: () => unknown): void {
  const write = writes(world).getMockImplementation();
  writes(world).mockImplementationOnce(async (...args) => {
    await happens();
    return (await write?.(...args)) ?? [];
  });
}

/** The service takes what comes next, and its answer is lost. */
export function loseAnswer(world: TestWorld, answer: () => Promise<never>, taken = Infinity): void {
  const write = writes(world).getMockImplementation();
  writes(world).mockImplementationOnce(async (who, lists) => {
    await write?.(
      who,
      lists.map((list) => list.slice(0, taken)),
    );
    return answer();
  });
}
export const never = (): Promise<never> => new Promise(() => undefined);
export const broken = (): Promise<never> => Promise.reject(new Error('no answer'));

import { fail, type Result } from '../../../shared/contract/result.ts';
import { internalProblem } from '../../../shared/domain/problems.ts';
import type { Identity } from '../ports.ts';
import type { ReadingPlan, World } from '../world.ts';

/** One kind of reading, as `runReading` needs it. */
export type ReadingKind = {
  readonly plan: (world: World) => ReadingPlan;
  /** Reads once and puts what came on the slice. */
  readonly once: (world: World, who: Identity) => Promise<void>;
  /** Milliseconds until it is to be read again by itself. */
  readonly nextIn: (world: World) => number;
};

/**
 * Reads once for the person on screen; a second wish while one runs joins it.
 * @param after true where only a reading that begins now will do, as something was just written: it queues behind the running one
 */
export function runReading(world: World, kind: ReadingKind, after = false): Promise<void> {
  const { running } = world;
  const plan = kind.plan(world);
  const identity = running.identity;
  if (!identity) return Promise.resolve();
  const { under } = plan;
  // Another person's reading is not joined: it will be thrown away.
  if (under?.of === identity)
    return after ? (under.next ??= under.done.then(() => runReading(world, kind))) : under.done;
  const mine = { of: identity, done: Promise.resolve(), next: null as Promise<void> | null };
  plan.under = mine;
  mine.done = kind.once(world, identity).finally(() => {
    if (plan.under === mine) plan.under = null;
    planNext(world, kind, identity);
  });
  return mine.done;
}

function planNext(world: World, kind: ReadingKind, of: Identity): void {
  const { running, clock } = world;
  const plan = kind.plan(world);
  if (running.identity !== of) return;
  plan.cancelNext();
  if (!running.locked) plan.cancelNext = clock.after(kind.nextIn(world), () => void runReading(world, kind));
}

/** A gateway that throws has a bug; the reading failed all the same, and is counted as failed. */
export function caught<T>({ log }: World, reading: Promise<Result<T>>): Promise<Result<T>> {
  return reading.catch((thrown: unknown) => {
    const kind = thrown instanceof Error ? thrown.name : 'thrown';
    log({ level: 'error', area: 'read', message: 'a reading threw', kind });
    return fail(internalProblem('a reading'));
  });
}

/** Forgets what is planned, and whose reading is under way. */
export function dropReading(plan: ReadingPlan): void {
  plan.cancelNext();
  plan.under = null;
  plan.failures = 0;
}

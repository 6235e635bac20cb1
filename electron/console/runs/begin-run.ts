import type { Problem } from '../../../shared/contract/problem.ts';
import { fail, ok, type Result } from '../../../shared/contract/result.ts';
import type { Identity } from '../ports.ts';
import { personOf } from '../session/person.ts';
import type { World } from '../world.ts';
import { carryOut } from './carry-out.ts';
import { beginLiveRun, keep, liveRunOf, tell } from './live-run.ts';
import type { AnyItem, Run, RunKind } from './run-kind.ts';

/** Why no run may begin now: one is under way, or was left half done; null where one may. */
export function barsRun<Why, Item extends AnyItem, Work>(
  kind: RunKind<Why, Item, Work>,
  world: World,
  who: Identity,
): Problem | null {
  const previous = liveRunOf(kind, world, who);
  if (previous?.going) return kind.underWay();
  return previous && kind.isHalfDone(previous.kept.run) ? kind.leftHalfDone() : null;
}

/** Begins one. Answers once it is on disk; its slice tells the rest. */
export async function beginRun<Why, Item extends AnyItem, Work>(
  kind: RunKind<Why, Item, Work>,
  world: World,
  who: Identity,
  of: { readonly why: Why; readonly items: readonly Item[]; readonly work: readonly Work[] },
): Promise<Result<{ readonly runId: string }>> {
  const previous = liveRunOf(kind, world, who);
  const run: Run<Why, Item> = {
    runId: world.newId(),
    why: of.why,
    startedAt: world.clock.now(),
    endedAt: null,
    state: 'running',
    resumesAt: null,
    problem: null,
    items: [...of.items],
  };
  const live = beginLiveRun(kind, world, who, { run, work: of.work });
  live.going = true;
  const saved = await keep(kind, world, who, live);
  if (!saved.ok) {
    live.going = false;
    const runs = kind.runs(world);
    runs.delete(personOf(who));
    // What was told not to be done must not be there at the next start either.
    if (previous) {
      runs.set(personOf(who), previous);
      await keep(kind, world, who, previous);
    } else await kind.file(world).wipe(who);
    return fail(saved.problem);
  }
  tell(kind, world, who, live, {});
  void carryOut(kind, world, who, live);
  return ok({ runId: run.runId });
}

import { fail, ok, type Result } from '../../../shared/contract/result.ts';
import type { World } from '../world.ts';
import { carryOut } from './carry-out.ts';
import { keep, liveRunOf, tell } from './live-run.ts';
import type { AnyItem, RunKind } from './run-kind.ts';

/** Goes on with what is not done of the run of whoever is on screen. */
export async function resumeRun<Why, Item extends AnyItem, Work>(
  kind: RunKind<Why, Item, Work>,
  world: World,
): Promise<Result<Record<string, never>>> {
  const who = world.running.identity;
  const live = who && liveRunOf(kind, world, who);
  if (!who || !live) return fail(kind.gone());
  if (live.going) return fail(kind.underWay());
  const before = live.kept;
  live.going = true;
  const items = live.kept.run.items.map(kind.again);
  tell(kind, world, who, live, { items, state: 'running', problem: null, endedAt: null });
  const saved = await keep(kind, world, who, live);
  if (!saved.ok) {
    live.going = false;
    live.kept = before;
    tell(kind, world, who, live, {});
    return saved;
  }
  void carryOut(kind, world, who, live);
  return ok({});
}

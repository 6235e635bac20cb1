import type { SettingsRun } from '../../../../shared/contract/role-settings/plan.ts';
import type { Identity } from '../../ports.ts';
import type { World } from '../../world.ts';
import { beginLiveRun, liveRunOf } from './live-run.ts';

const OVER: ReadonlySet<SettingsRun['state']> = new Set(['stopped', 'done']);

/**
 * The run of a person: the one of this run of the console, or the one an earlier run left. What that was in the middle of is `interrupted`:
 * it goes on when somebody says so, as nobody may be there to see it.
 */
export async function runLeftBy(world: World, who: Identity): Promise<SettingsRun | null> {
  const here = liveRunOf(world, who);
  if (here) return here.kept.run;
  const kept = await world.runFile.load(who);
  // Signed in twice at once: the other has taken it up.
  const meanwhile = liveRunOf(world, who);
  if (meanwhile || !kept) return meanwhile?.kept.run ?? null;
  const run: SettingsRun = OVER.has(kept.run.state)
    ? kept.run
    : { ...kept.run, state: 'interrupted', resumesAt: null, problem: null };
  beginLiveRun(world, who, { ...kept, run });
  return run;
}

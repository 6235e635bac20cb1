import { fail, ok, type Result } from '../../../../shared/contract/result.ts';
import { runUnderWay } from '../../../../shared/domain/role-settings/settings-problems.ts';
import { personOf } from '../../session/person.ts';
import type { World } from '../../world.ts';
import { liveRunOf } from './live-run.ts';

/** The intent: puts a run away that is over. */
export async function dismissSettingsRun(world: World): Promise<Result<Record<string, never>>> {
  const { running, runFile, store } = world;
  const who = running.identity;
  const live = who && liveRunOf(world, who);
  if (!who || !live) return ok({});
  if (live.going) return fail(runUnderWay());
  // Before it is waited for: the next one may begin meanwhile.
  running.settings.runs.delete(personOf(who));
  store.set('settingsRun', { run: null });
  await runFile.wipe(who);
  return ok({});
}

import type { RunItem, SettingsRun } from '../../../../shared/contract/role-settings/plan.ts';
import type { Result } from '../../../../shared/contract/result.ts';
import { isOnScreen, personOf } from '../../session/person.ts';
import type { Identity } from '../../ports.ts';
import type { KeptRun } from '../../settings-ports.ts';
import type { World } from '../../world.ts';
import type { LiveRun } from '../settings-state.ts';

/** Makes a run the one of this person. */
export function beginLiveRun({ running }: World, who: Identity, kept: KeptRun): LiveRun {
  const live: LiveRun = { kept, going: false, stop: false, wake: () => undefined };
  running.settings.runs.set(personOf(who), live);
  return live;
}

export const liveRunOf = ({ running }: World, who: Identity): LiveRun | undefined =>
  running.settings.runs.get(personOf(who));

/** Says how a run stands, to whoever is on screen if it is theirs. */
export function tell(world: World, who: Identity, live: LiveRun, change: Partial<SettingsRun>): void {
  live.kept = { ...live.kept, run: { ...live.kept.run, ...change } };
  if (isOnScreen(world.running, who)) world.store.set('settingsRun', { run: live.kept.run });
}

/** The same of some of its roles. @param items by their place in the run */
export function tellItems(
  world: World,
  who: Identity,
  live: LiveRun,
  items: ReadonlyMap<number, RunItem>,
): void {
  tell(world, who, live, { items: live.kept.run.items.map((item, i) => items.get(i) ?? item) });
}

/** Puts on disk how it stands: before anything is sent, and after what came of it. */
export const keep = ({ runFile }: World, who: Identity, live: LiveRun): Promise<Result<null>> =>
  runFile.save(who, live.kept);

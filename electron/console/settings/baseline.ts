import type { IntentInput } from '../../../shared/contract/intents.ts';
import type { KeptBaseline } from '../../../shared/contract/role-settings/matrix.ts';
import { PLANES } from '../../../shared/contract/my-roles.ts';
import { fail, ok, type Result } from '../../../shared/contract/result.ts';
import { readInFull } from '../../../shared/domain/coverage.ts';
import { planeOf } from '../../../shared/domain/planes.ts';
import { keyOfHeld } from '../../../shared/domain/role-key.ts';
import { refOf } from '../../../shared/domain/role-settings/ref-of.ts';
import { fullerBaselineKept, nothingToKeep } from '../../../shared/domain/role-settings/settings-problems.ts';
import { signInNeeded } from '../../../shared/domain/problems.ts';
import type { World } from '../world.ts';
import { keyOfRef } from './settings-row.ts';

/**
 * The intent: keeps the settings as they are on screen, in place of what was kept before; not where that has what was only not read this
 * time.
 */
export async function keepBaseline(
  { running, store, clock, baselines }: World,
  { name }: IntentInput<'keepBaseline'>,
): Promise<Result<Record<string, never>>> {
  const who = running.identity;
  if (!who) return fail(signInNeeded());
  const { rows, coverage, baseline: before } = store.get('roleSettings');
  if (rows.length === 0) return fail(nothingToKeep());
  const read = new Set(rows.map(keyOfHeld));
  for (const plane of PLANES.filter((one) => !readInFull(coverage, one))) {
    const lost = before?.entries.filter((one) => planeOf(one.scopeId) === plane && !read.has(keyOfRef(one)));
    if (lost && lost.length > 0) return fail(fullerBaselineKept(plane, lost.length));
  }
  const baseline: KeptBaseline = {
    name,
    keptAt: clock.now(),
    entries: rows.map((row) => ({ ...refOf(row), settings: row.settings })),
  };
  const saved = await baselines.save(who, baseline);
  if (!saved.ok) return saved;
  if (running.identity === who) store.set('roleSettings', { baseline });
  return ok({});
}

/** The intent: what was kept is no longer compared with. */
export async function forgetBaseline({
  running,
  store,
  baselines,
}: World): Promise<Result<Record<string, never>>> {
  const who = running.identity;
  if (!who) return fail(signInNeeded());
  await baselines.wipe(who);
  if (running.identity === who) store.set('roleSettings', { baseline: null });
  return ok({});
}

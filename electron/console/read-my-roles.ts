import type { Coverage } from '../../shared/contract/my-roles.ts';
import { fail, ok, type Result } from '../../shared/contract/result.ts';
import { internalProblem } from '../../shared/domain/problems.ts';
import { nextReadingIn } from './next-reading.ts';
import type { Identity } from './ports.ts';
import type { World } from './world.ts';

/**
 * Reads the signed-in user's roles once; a second wish while one runs joins it.
 * @param after true where only a reading that begins now will do, as something was just written: it queues behind the running one
 */
export function readMyRoles(world: World, { after = false } = {}): Promise<void> {
  const { running } = world;
  const identity = running.identity;
  if (!identity) return Promise.resolve();
  const under = running.reading;
  // Another person's reading is not joined: it will be thrown away.
  if (under?.of === identity)
    return after ? (under.next ??= under.done.then(() => readMyRoles(world))) : under.done;
  const mine = { of: identity, done: Promise.resolve(), next: null as Promise<void> | null };
  running.reading = mine;
  mine.done = readOnce(world, identity).finally(() => {
    if (running.reading === mine) running.reading = null;
    planNext(world, identity);
  });
  return mine.done;
}

/** The intent: the same, answered when it is done. */
export async function readMyRolesAgain(world: World): Promise<Result<Record<string, never>>> {
  await readMyRoles(world);
  return ok({});
}

async function readOnce({ store, running, entra, clock, log }: World, identity: Identity): Promise<void> {
  if (!entra) return;
  store.set('myRoles', { reading: true });
  const read = await entra.roles.readMine(identity).catch((thrown: unknown) => {
    const kind = thrown instanceof Error ? thrown.name : 'thrown';
    log({ level: 'error', area: 'read', message: 'a reading threw', kind });
    return fail(internalProblem('reading the roles'));
  });
  // Somebody else may have signed in meanwhile: what was read is then not theirs.
  if (running.identity !== identity) return;
  if (!read.ok) {
    const state =
      read.problem.kind === 'consent-missing' || read.problem.kind === 'role-missing' ? 'refused' : 'failed';
    const coverage: Coverage[] = [{ plane: 'entra-roles', state, reason: read.problem }];
    running.failedReadings += 1;
    store.set('myRoles', { reading: false, coverage });
    return;
  }
  running.failedReadings = 0;
  const { coverage, eligible, active, requests } = read.value;
  store.set('myRoles', {
    reading: false,
    asOf: clock.now(),
    source: 'service',
    coverage: [...coverage],
    // What could not be read keeps its last known rows; coverage says so.
    ...(eligible && { eligible: [...eligible] }),
    ...(active && { active: [...active] }),
    ...(requests && { requests: [...requests] }),
  });
}

function planNext(world: World, of: Identity): void {
  const { running, clock, store } = world;
  if (running.identity !== of) return;
  running.cancelNextReading();
  if (running.locked) return;
  const wait = nextReadingIn({
    now: clock.now(),
    mine: store.get('myRoles'),
    activity: store.get('activity').entries,
    failures: running.failedReadings,
    random: Math.random(),
  });
  running.cancelNextReading = clock.after(wait, () => void readMyRoles(world));
}

/** The screen was locked: nothing is read until it is not. */
export function pauseReading({ running }: World): void {
  running.locked = true;
  running.cancelNextReading();
}

/** Time was moved, or the device slept: what is on screen is old. */
export function readAfterJump(world: World): void {
  if (!world.running.locked) void readMyRoles(world, { after: true });
}

/** The screen was unlocked: what is on it is old. */
export function resumeReading(world: World): void {
  world.running.locked = false;
  void readMyRoles(world);
}

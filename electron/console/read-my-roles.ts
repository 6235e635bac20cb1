import type { Coverage, MyRoles } from '../../shared/contract/my-roles.ts';
import { ok, type Result } from '../../shared/contract/result.ts';
import type { World } from './world.ts';

/** While nothing happens the list is read again after this long, spread a little so that machines do not march in step. */
const QUIET_INTERVAL_MS = 5 * 60_000;
/** While something is being provisioned, or a lost answer is looked for. */
const BUSY_INTERVAL_MS = 5_000;
/** The service drops an ended role within about a second (graph-pim.md §2.3 [capture]); read just after. */
const AFTER_END_MS = 1_500;

/** Reads the signed-in user's roles once; a second wish while one runs joins it. */
export function readMyRoles(world: World): Promise<void> {
  const { running } = world;
  running.reading ??= readOnce(world).finally(() => {
    running.reading = null;
    planNext(world);
  });
  return running.reading;
}

/** The intent: the same, answered when it is done. */
export async function readMyRolesAgain(world: World): Promise<Result<Record<string, never>>> {
  await readMyRoles(world);
  return ok({});
}

async function readOnce({ store, running, entra, clock }: World): Promise<void> {
  const identity = running.identity;
  if (!identity || !entra) return;
  store.set('myRoles', { reading: true });
  const read = await entra.roles.readMine(identity);
  // Somebody else may have signed in meanwhile: what was read is then not theirs.
  if (running.identity !== identity) return;
  if (!read.ok) {
    const state =
      read.problem.kind === 'consent-missing' || read.problem.kind === 'role-missing' ? 'refused' : 'failed';
    const coverage: Coverage[] = [{ plane: 'entra-roles', state, reason: read.problem }];
    store.set('myRoles', { reading: false, coverage });
    return;
  }
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

/** Milliseconds until the list should be read again, given what is in it. @param random 0..1 */
export function nextReadingIn(
  now: number,
  mine: Pick<MyRoles, 'active' | 'requests'>,
  random: number,
): number {
  const ends = mine.active.flatMap((a) => (a.endsAt === null ? [] : [a.endsAt + AFTER_END_MS - now]));
  const busy = mine.requests.some((r) => r.stage === 'provisioning' || r.stage === 'scheduled');
  const quiet = QUIET_INTERVAL_MS * (0.9 + 0.2 * random);
  return Math.max(BUSY_INTERVAL_MS / 2, Math.min(quiet, ...ends, ...(busy ? [BUSY_INTERVAL_MS] : [])));
}

function planNext(world: World): void {
  const { running, clock, store } = world;
  running.cancelNextReading();
  if (!running.identity) return;
  const wait = nextReadingIn(clock.now(), store.get('myRoles'), Math.random());
  running.cancelNextReading = clock.after(wait, () => void readMyRoles(world));
}

import type { Approvals, WaitingRequest } from '../../../shared/contract/approvals.ts';
import { PLANES, type Plane } from '../../../shared/contract/my-roles.ts';
import { ok, type Result } from '../../../shared/contract/result.ts';
import { planeOfHeld } from '../../../shared/domain/planes.ts';
import type { Identity } from '../ports.ts';
import { personOf } from '../session/person.ts';
import { tellOfNew } from '../telling/tell-of-new.ts';
import { askAnew } from './ask-anew.ts';
import { coverageAfter, coverageAfterFailure } from './plane-coverage.ts';
import { noteReachability } from './reachability.ts';
import { caught, runReading, type ReadingKind } from './run-reading.ts';
import { entraOf, type World } from '../world.ts';

/**
 * A new request is on screen and told of within 70 s while the console runs unlocked (issue 6): this, the spread, and the answer's time.
 * With My roles read beside it, that is under 80 calls an hour.
 */
const EVERY_MS = 62_000;
/** By how much it is spread to either side, so that machines do not march in step. */
const SPREAD = 0.03;
/** First wait after a failed reading; doubles with each further one. */
const BACK_OFF_MS = 20_000;
const LONGEST_MS = 10 * 60_000;

const APPROVALS: ReadingKind = {
  plan: ({ running }) => running.approvals,
  once: readOnce,
  nextIn: ({ running, store, clock }) => {
    const now = clock.now();
    const { failures } = running.approvals;
    const wait = failures === 0 ? EVERY_MS : Math.min(LONGEST_MS, BACK_OFF_MS * 2 ** (failures - 1));
    const asked = store.get('approvals').coverage.map((c) => (c.reason?.retryAt ?? now) - now);
    return Math.max(wait * (1 - SPREAD + 2 * SPREAD * Math.random()), ...asked);
  },
};

/** Reads what waits for the person on screen to decide. @param after true where something was just decided */
export const readApprovals = (world: World, { after = false } = {}): Promise<void> =>
  runReading(world, APPROVALS, after);

/** The intent: the same by hand, answered when it is done. */
export async function readApprovalsAgain(world: World): Promise<Result<Record<string, never>>> {
  await askAnew(world, world.store.get('approvals').coverage);
  await readApprovals(world);
  return ok({});
}

async function readOnce(world: World, identity: Identity): Promise<void> {
  const { store, running, clock } = world;
  const entra = entraOf(world, identity);
  if (!entra) return;
  store.set('approvals', { reading: true });
  const read = await caught(world, entra.approvals.readWaiting(identity));
  if (running.identity !== identity) return;
  noteReachability(world, read.ok ? null : read.problem);
  const before = store.get('approvals');
  if (!read.ok) {
    running.approvals.failures += 1;
    store.set('approvals', { reading: false, coverage: coverageAfterFailure(before.coverage, read.problem) });
    return;
  }
  const { coverage, rows } = read.value;
  const renewed = (plane: Plane): boolean => rows[plane] !== null;
  const some = PLANES.some(renewed);
  running.approvals.failures = some ? 0 : running.approvals.failures + 1;
  const listed = PLANES.flatMap(
    (plane) => rows[plane] ?? before.waiting.filter((w) => planeOfHeld(w) === plane),
  );
  store.set('approvals', {
    reading: false,
    coverage: coverageAfter(before.coverage, coverage, renewed, clock.now()),
    ...(some && { asOf: clock.now(), ...stillWaiting(before.decided, listed) }),
  });
  const after = store.get('approvals');
  running.decided.set(personOf(identity), after.decided);
  tellOfNew(world, identity, PLANES.filter(renewed), after.waiting);
}

/**
 * The list lags behind a decision by some seconds: what the service has said is decided does not come back. What was only found gone
 * does, where it is listed again.
 */
function stillWaiting(decided: Approvals['decided'], listed: readonly WaitingRequest[]): Partial<Approvals> {
  const final = new Set(
    decided.filter((d) => d.result === 'approved' || d.result === 'denied').map((d) => d.request.requestId),
  );
  const waiting = listed.filter((w) => !final.has(w.requestId));
  const back = new Set(waiting.map((w) => w.requestId));
  return { waiting, decided: decided.filter((d) => !back.has(d.request.requestId)) };
}

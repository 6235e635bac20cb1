import type { Problem } from '../../shared/contract/problem.ts';
import { ask } from './intents.ts';
import { serviceNow } from './service-clock.ts';
import { sliceNow } from './slices-store.ts';
import { showWindowProblem } from './window-problem.ts';

/** From this age on what is on screen is read again before the user acts on it. */
export const STALE_AFTER_MS = 2 * 60_000;

/** Asks main to read the roles again. What comes of it arrives through the slice. */
export async function readAgain(): Promise<void> {
  if (sliceNow('myRoles').reading) return;
  const answer = await ask('readMyRoles', {});
  const told = answer.ok || answer.problem.kind === 'in-flight' || coverageSaysIt(answer.problem);
  showWindowProblem(answer.ok || told ? null : answer.problem);
}

/** Reads again where what is shown is old or came from this device. */
export function readAgainIfStale(): void {
  const { asOf, source } = sliceNow('myRoles');
  if (source !== 'service' || asOf === null || serviceNow() - asOf > STALE_AFTER_MS) void readAgain();
}

const coverageSaysIt = (problem: Problem): boolean =>
  sliceNow('myRoles').coverage.some((plane) => plane.reason?.kind === problem.kind);

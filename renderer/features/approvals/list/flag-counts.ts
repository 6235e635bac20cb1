import type { WaitingRequest } from '../../../../shared/contract/approvals.ts';
import type { PastRequest } from '../../../../shared/contract/past.ts';
import { flagsOf } from '../../../../shared/domain/deciding/flags.ts';
import { habitsFor } from '../../../../shared/domain/deciding/habits.ts';
import { knownPast } from '../known-past.ts';

/** How many things there are to look at in a request; one's own has none, as it is not to be decided. */
export type FlagCounts = (request: WaitingRequest) => number;

/** Counts by what is known of earlier requests. Each request is looked at once, however often it is asked for. */
export function flagCounts(past: readonly PastRequest[]): FlagCounts {
  const { habits } = knownPast(past);
  const counts = new WeakMap<WaitingRequest, number>();
  return (request) => {
    if (request.own) return 0;
    const there = counts.get(request);
    if (there !== undefined) return there;
    const count = flagsOf(request, habitsFor(habits, request)).length;
    counts.set(request, count);
    return count;
  };
}

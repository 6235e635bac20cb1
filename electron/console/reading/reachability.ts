import type { Problem } from '../../../shared/contract/problem.ts';
import type { World } from '../world.ts';

/** Notes whether the service could be reached. @param problem what a reading ended with, null where it came through */
export function noteReachability({ store, clock }: World, problem: Problem | null): void {
  if (problem === null) store.set('health', { offlineSince: null });
  else if (problem.kind === 'offline')
    store.set('health', { offlineSince: store.get('health').offlineSince ?? clock.now() });
}

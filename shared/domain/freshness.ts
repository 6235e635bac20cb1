import type { MyRoles } from '../contract/my-roles.ts';

/** After this long what was read is read again before anything is done with it. */
export const STALE_MS = 9 * 60_000;

/** By how much the service's clock, as learnt from its answers, may step back between two of them. */
const CLOCK_STEP_MS = 5_000;

/**
 * How far a mirror of the service can be acted on. `fresh`: read lately. `stale`: read, but a while ago. `cache`: of an earlier run.
 * `unread`: nothing at all yet.
 */
export type Freshness = 'fresh' | 'stale' | 'cache' | 'unread';

/** Everything but `fresh` is read again before a write; where that does not work, nothing is written. */
export function freshnessOf({ asOf, source }: Pick<MyRoles, 'asOf' | 'source'>, now: number): Freshness {
  if (asOf === null || source === 'none') return 'unread';
  if (source === 'cache') return 'cache';
  // A clock that was set back makes rows of the future: how old they are is then not known.
  return now - asOf > STALE_MS || asOf - now > CLOCK_STEP_MS ? 'stale' : 'fresh';
}

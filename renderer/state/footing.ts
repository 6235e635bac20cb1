import type { Health } from '../../shared/contract/health.ts';
import type { MyRoles } from '../../shared/contract/my-roles.ts';
import { freshnessOf, STALE_MS } from '../../shared/domain/freshness.ts';
import type { Wake } from './ticker.ts';

/**
 * Whether one may act on what is on screen. `firm`: it was read lately. `reads-first`: it is old or of an earlier run, and main
 * reads again before it writes. `offline`: nothing can be sent now.
 */
export type Footing =
  | { readonly kind: 'firm' }
  | { readonly kind: 'reads-first'; readonly why: 'stale' | 'cache' | 'unread' }
  | { readonly kind: 'offline'; readonly since: number };

/** @param now the service's time */
export function footingOf(
  { offlineSince }: Pick<Health, 'offlineSince'>,
  read: Pick<MyRoles, 'asOf' | 'source'>,
  now: number,
): Footing {
  if (offlineSince !== null) return { kind: 'offline', since: offlineSince };
  const freshness = freshnessOf(read, now);
  return freshness === 'fresh' ? { kind: 'firm' } : { kind: 'reads-first', why: freshness };
}

/** At the moment at which what was read gets old. */
export const wakeForFooting =
  (asOf: number | null): Wake =>
  (now) =>
    asOf === null || now - asOf > STALE_MS ? Infinity : asOf + STALE_MS + 1000 - now;

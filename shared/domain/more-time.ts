const DAY_MS = 24 * 60 * 60_000;

/** From when on the service lets somebody ask for their eligibility or assignment to be extended. graph-pim.md §13 [docs] */
export const EXTEND_WINDOW_MS = 14 * DAY_MS;
/** How long after its end it can be renewed. graph-pim.md §13 [docs] */
export const RENEW_WINDOW_MS = 30 * DAY_MS;

/** What is held, and until when. `kind` only for what is in effect: an activation is never extended. */
type Held = {
  readonly endsAt: number | null;
  readonly membership: string;
  readonly kind?: 'activated' | 'assigned' | 'unknown';
};

/** Whether one may ask for more time: within 14 days of the end, held directly (never through a group), no activation. */
export function canExtend(held: Held, now: number): boolean {
  if (held.endsAt === null || held.endsAt <= now) return false;
  if (held.membership !== 'direct' || (held.kind !== undefined && held.kind !== 'assigned')) return false;
  return held.endsAt - now <= EXTEND_WINDOW_MS;
}

/** Whether what ended may still be renewed. */
export const canRenew = (endedAt: number, now: number): boolean =>
  endedAt <= now && now - endedAt <= RENEW_WINDOW_MS;

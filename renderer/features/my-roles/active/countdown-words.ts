import type { ActiveRole } from '../../../../shared/contract/my-roles.ts';
import { durationText } from '../../../../shared/domain/durations.ts';

/** Minutes before an end at which it is said aloud; not each tick. DESIGN.md §9 */
const SAID_AT_MINUTES = [15, 5, 1] as const;
const MINUTE = 60_000;

/** What to say of the time between two looks at the clock: one sentence a role that passed 15, 5 or 1 minute. */
export function countdownWords(active: readonly ActiveRole[], before: number, now: number): string[] {
  return active.flatMap(({ role, kind, endsAt }) => {
    if (kind !== 'activated' || endsAt === null || endsAt <= now) return [];
    const passed = SAID_AT_MINUTES.filter((minutes) => {
      const at = endsAt - minutes * MINUTE;
      return before < at && at <= now;
    });
    const minutes = passed.at(-1);
    return minutes === undefined ? [] : [`${role.name} ends in ${durationText(minutes)}.`];
  });
}

/** The next moment at which something will be said; null where nothing will. */
export function nextCountdownAt(active: readonly ActiveRole[], now: number): number | null {
  const moments = active
    .flatMap(({ kind, endsAt }) =>
      kind === 'activated' && endsAt !== null ? SAID_AT_MINUTES.map((m) => endsAt - m * MINUTE) : [],
    )
    .filter((at) => at > now);
  return moments.length > 0 ? Math.min(...moments) : null;
}

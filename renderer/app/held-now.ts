import type { ActiveRole } from '../../shared/contract/my-roles.ts';

/** What was activated and still runs, what ends first first. Standing assignments are no exposure one can give back here. */
export const heldNow = (active: readonly ActiveRole[], now: number): ActiveRole[] =>
  active
    .filter(({ kind, endsAt }) => kind === 'activated' && (endsAt === null || endsAt > now))
    .sort((a, b) => (a.endsAt ?? Infinity) - (b.endsAt ?? Infinity));

import type { PastRequest } from '../../../shared/contract/past.ts';
import { habitsOf, type HabitsIndex } from '../../../shared/domain/deciding/habits.ts';

/** What is worked out of a whole reading of the past. */
type KnownPast = {
  readonly habits: HabitsIndex;
  /** Since when the service lists anything of it, milliseconds since the epoch; null where it lists nothing. */
  readonly since: number | null;
};

/** Once for each reading: the list and each card ask the same of it, and a card is another one at each step through the list. */
const KNOWN = new WeakMap<readonly PastRequest[], KnownPast>();

/** @param past as the slice `past` has it: the same array until it is read anew */
export function knownPast(past: readonly PastRequest[]): KnownPast {
  const there = KNOWN.get(past);
  if (there !== undefined) return there;
  const first = past.reduce((min, { createdAt }) => Math.min(min, createdAt ?? min), Infinity);
  const known = { habits: habitsOf(past), since: first === Infinity ? null : first };
  KNOWN.set(past, known);
  return known;
}

import { timeLeftShort } from '../../../../shared/domain/time-left.ts';
import type { RingTone } from '../../../components/ring.tsx';

const HOUR_MS = 60 * 60_000;
const LAST_MS = 5 * 60_000;

/** The last hour of 24 is soon, the last minutes are red; before, it waits. @param left milliseconds */
export function decideTone(left: number): RingTone {
  if (left <= LAST_MS) return 'red';
  return left <= HOUR_MS ? 'amber' : 'slate';
}

/** "23 h left", "42 min left". @param left milliseconds; null where the end is not known */
export function leftWords(left: number | null): string {
  if (left === null) return '';
  return left <= 0 ? 'over' : `${timeLeftShort(left)} left`;
}

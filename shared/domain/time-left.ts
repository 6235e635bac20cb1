import { durationText } from './durations.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const NBSP = '\u00a0';

/** How pressing what is left is: `soon` from 15 minutes, `last` from 5, `over` at the end. */
export type Urgency = 'calm' | 'soon' | 'last' | 'over';

/** @param ms milliseconds left; negative once it is over */
export function urgencyOf(ms: number): Urgency {
  if (ms <= 0) return 'over';
  if (ms <= 5 * MINUTE) return 'last';
  return ms <= 15 * MINUTE ? 'soon' : 'calm';
}

/** "4:32" in the last five minutes, else "2 h 14 min", from a day on "3 days". Whole units, rounded down: never more than there is. */
export function timeLeftText(ms: number): string {
  if (ms <= 0) return `0${NBSP}min`;
  if (ms <= 5 * MINUTE) {
    const s = Math.floor(ms / 1000);
    return `${Math.floor(s / 60)}:${String(s % 60).padStart(2, '0')}`;
  }
  if (ms >= 2 * DAY) return `${Math.floor(ms / DAY)}${NBSP}days`;
  return durationText(Math.floor(ms / MINUTE));
}

/** How long the service asked to be left alone: "11 s", from two minutes on "10 min". Rounded up: never less than it asked. */
export function waitText(ms: number): string {
  return ms < 2 * MINUTE ? `${Math.ceil(ms / 1000)}${NBSP}s` : durationText(Math.ceil(ms / MINUTE));
}

/** What is left in the largest unit alone, for lists: "23 h", "14 min". */
export function timeLeftShort(ms: number): string {
  if (ms >= HOUR && ms < 2 * DAY) return `${Math.floor(ms / HOUR)}${NBSP}h`;
  return timeLeftText(ms);
}

/** How much of a window is left, 0..1, for the ring. A window without a known start counts as whole. */
export function fractionLeft(now: number, startedAt: number | null, endsAt: number): number {
  if (startedAt === null || endsAt <= startedAt) return now < endsAt ? 1 : 0;
  return Math.min(1, Math.max(0, (endsAt - now) / (endsAt - startedAt)));
}

/** "14 s ago", "22 min ago", "3 h ago". @param ms age in milliseconds */
export function ageText(ms: number): string {
  if (ms < MINUTE) return `${Math.max(0, Math.floor(ms / 1000))}${NBSP}s ago`;
  if (ms < HOUR) return `${Math.floor(ms / MINUTE)}${NBSP}min ago`;
  return ms < DAY ? `${Math.floor(ms / HOUR)}${NBSP}h ago` : `${Math.floor(ms / DAY)}${NBSP}d ago`;
}

/** How long a role stays active after its start before the service lets go of it: `ActiveDurationTooShort` before. [docs] */
export const SHORTEST_ACTIVE_MS = 5 * MINUTE;

/** Milliseconds until an activation may be given back; 0 where it may be now or the start is not known. */
export function untilDeactivatable(now: number, startedAt: number | null): number {
  return startedAt === null ? 0 : Math.max(0, startedAt + SHORTEST_ACTIVE_MS - now);
}

const MINUTE_MS = 60_000;
const DAY = 24 * 60;
/** Fewer moments than this are no habit. */
const FEWEST = 5;
/** An arc longer than this leaves no hour that is unusual. */
const WIDEST = 16 * 60;
/** By how much either side of the arc is still usual; summer time moves everybody by as much. */
const MARGIN = 60;

/**
 * When somebody is used to ask: minutes after midnight UTC, `to` before `from` where the arc goes over midnight. `of`: how many
 * earlier requests it holds.
 */
export type UsualHours = { readonly from: number; readonly to: number; readonly of: number };

const minuteOfDay = (at: number): number => ((Math.floor(at / MINUTE_MS) % DAY) + DAY) % DAY;

/** How far `to` is after `from` on the clock's face. */
const after = (from: number, to: number): number => (to - from + DAY) % DAY;

/**
 * The smallest arc of the day that holds all moments; null where they are too few for a habit, or spread over too much of the day.
 * @param moments milliseconds since the epoch
 */
export function usualHours(moments: readonly number[]): UsualHours | null {
  if (moments.length < FEWEST) return null;
  const minutes = moments.map(minuteOfDay).sort((a, b) => a - b);
  let from = minutes[0] ?? 0;
  let to = minutes.at(-1) ?? 0;
  // The arc is what the widest gap leaves; that over midnight is the first one looked at.
  let gap = DAY - (to - from);
  for (const [i, minute] of minutes.entries()) {
    const next = minutes[i + 1];
    if (next === undefined || next - minute <= gap) continue;
    gap = next - minute;
    from = next;
    to = minute;
  }
  return DAY - gap > WIDEST ? null : { from, to, of: moments.length };
}

/** Whether a moment is outside the usual hours and more than an hour away from them. */
export const isOffHours = (at: number, { from, to }: UsualHours): boolean =>
  after(from - MARGIN, minuteOfDay(at)) > after(from, to) + 2 * MARGIN;

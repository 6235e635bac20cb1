import type { SliderTick } from './ticked-slider.tsx';

/** The longest an assignment may be limited to, in days. The portal's longest choice is a year [docs]; longer ones can be typed, and checked. */
export const MOST_DAYS = 365;

/** Where the slider of days has ticks. */
export const DAY_TICKS: readonly SliderTick[] = [30, 90, 180, 270, MOST_DAYS].map((days) => ({
  value: days,
  at: (days - 1) / (MOST_DAYS - 1),
  label: String(days),
}));

/** One step of an arrow key: to the next 30 days, with Shift the next day. The ends stay reachable. @returns days */
export function steppedDays(days: number, direction: 1 | -1, fine: boolean): number {
  const grid = fine ? 1 : 30;
  const next = direction === 1 ? Math.floor(days / grid) + 1 : Math.ceil(days / grid) - 1;
  return Math.min(MOST_DAYS, Math.max(1, next * grid));
}

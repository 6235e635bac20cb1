import { durationText } from '../../shared/domain/durations.ts';
import type { SliderTick } from './ticked-slider.tsx';

/** The smallest duration the slider offers; shorter ones can be typed. @param maximum minutes */
export const sliderMinimum = (maximum: number): number => (maximum > 30 ? 30 : Math.min(5, maximum));

/** Ticks of a slider up to `maximum` minutes: about eight, of which about five are labelled, both ends always. */
export function durationTicks(maximum: number): SliderTick[] {
  const minimum = sliderMinimum(maximum);
  if (maximum <= minimum) return [];
  const span = maximum - minimum;
  const every = [5, 15, 30, 60, 120, 180, 240, 360, 720, 1440].find((step) => span / step <= 8) ?? 1440;
  const inner: number[] = [];
  for (let at = every; at < maximum; at += every) if (at > minimum) inner.push(at);
  const labelEvery = inner.length > 4 ? every * 2 : every;
  // A label keeps clear of the labels at both ends.
  const clear = (minutes: number): boolean =>
    (minutes - minimum) / span > 0.12 && (maximum - minutes) / span > 0.1;
  const tick = (minutes: number, label: boolean): SliderTick => ({
    value: minutes,
    at: (minutes - minimum) / span,
    label: label ? durationText(minutes) : null,
  });
  return [
    tick(minimum, true),
    ...inner.map((minutes) => tick(minutes, minutes % labelEvery === 0 && clear(minutes))),
    tick(maximum, true),
  ];
}

/** A dragged value on the 5-minute grid; the ceiling itself stays reachable, whatever it is. */
export function snapped(minutes: number, maximum: number): number {
  const nearest = Math.round(minutes / 5) * 5;
  return Math.min(maximum, Math.max(sliderMinimum(maximum), maximum - minutes < 3 ? maximum : nearest));
}

/** One step of an arrow key: to the next half hour, with Shift the next 5 minutes. */
export function stepped(minutes: number, direction: 1 | -1, fine: boolean, maximum: number): number {
  const grid = fine ? 5 : 30;
  const next = direction === 1 ? Math.floor(minutes / grid) + 1 : Math.ceil(minutes / grid) - 1;
  return Math.min(maximum, Math.max(sliderMinimum(maximum), next * grid));
}

import { useMemo } from 'react';
import { durationText } from '../../shared/domain/durations.ts';
import { durationTicks, sliderMinimum, snapped, stepped } from './duration-ticks.ts';
import { TickedSlider } from './ticked-slider.tsx';

type DurationSliderProps = {
  /** Undefined where what is typed cannot be read. */
  readonly minutes: number | undefined;
  readonly maximum: number;
  /** Whether the maximum is one that somebody set: its tick says so. One of the service's own is the end of the scale and no more. */
  readonly maximumIsSet?: boolean;
  /** What it slides, as assistive technology calls it. */
  readonly label?: string;
  readonly describedBy?: string;
  readonly onPick: (minutes: number) => void;
};

/** Half an hour an arrow, 5 minutes with Shift, End is the maximum. */
export function DurationSlider({
  minutes,
  maximum,
  maximumIsSet = true,
  label = 'Duration',
  describedBy,
  onPick,
}: DurationSliderProps) {
  return (
    <TickedSlider
      value={minutes}
      minimum={sliderMinimum(maximum)}
      maximum={maximum}
      maximumIsSet={maximumIsSet}
      ticks={useMemo(() => durationTicks(maximum), [maximum])}
      label={label}
      describedBy={describedBy}
      says={minutes === undefined ? 'not set' : durationText(minutes)}
      onDrag={(value) => onPick(snapped(value, maximum))}
      onStep={(from, direction, fine) => onPick(stepped(from, direction, fine, maximum))}
    />
  );
}

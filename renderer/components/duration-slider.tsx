import { useMemo } from 'react';
import { Slider } from '@fluentui/react-components';
import { durationText } from '../../shared/domain/durations.ts';
import { durationTicks, sliderMinimum, snapped, stepped } from './duration-ticks.ts';
import css from './duration-slider.module.css';

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

/** Half an hour an arrow, 5 minutes with Shift, End is the maximum. Its ticks are ours: Fluent draws one per step. */
export function DurationSlider({
  minutes,
  maximum,
  maximumIsSet = true,
  label = 'Duration',
  describedBy,
  onPick,
}: DurationSliderProps) {
  const minimum = sliderMinimum(maximum);
  const ticks = useMemo(() => durationTicks(maximum), [maximum]);
  const value = Math.min(maximum, Math.max(minimum, minutes ?? minimum));
  return (
    <div className={css.slider}>
      <Slider
        className={css.fluent}
        min={minimum}
        max={maximum}
        value={value}
        aria-label={`${label}, by slider`}
        {...(describedBy !== undefined && { 'aria-describedby': describedBy })}
        aria-valuetext={minutes === undefined ? 'not set' : durationText(minutes)}
        onChange={(_, data) => onPick(snapped(data.value, maximum))}
        onKeyDown={(event) => {
          const direction = DIRECTIONS[event.key];
          if (direction === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
          event.preventDefault();
          onPick(stepped(value, direction, event.shiftKey, maximum));
        }}
      />
      <div className={css.ticks} aria-hidden="true">
        {ticks.map((tick) => (
          <span
            key={tick.minutes}
            className={css.tick}
            data-here={tick.minutes === minutes}
            data-maximum={maximumIsSet && tick.minutes === maximum}
            style={{ left: `${tick.at * 100}%` }}
          >
            {tick.label}
          </span>
        ))}
      </div>
    </div>
  );
}

const DIRECTIONS: Partial<Record<string, 1 | -1>> = {
  ArrowRight: 1,
  ArrowUp: 1,
  ArrowLeft: -1,
  ArrowDown: -1,
};

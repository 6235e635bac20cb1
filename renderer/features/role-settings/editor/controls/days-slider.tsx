import { Slider } from '@fluentui/react-components';
import { daysText } from '../../../../../shared/domain/days.ts';
import css from '../../../../components/duration-slider.module.css';
import { DAY_TICKS, MOST_DAYS, steppedDays } from './days-ticks.ts';

type DaysSliderProps = {
  /** Undefined where it is not of whole days. */
  readonly days: number | undefined;
  /** What it slides, as assistive technology calls it. */
  readonly label: string;
  readonly describedBy: string;
  readonly onPick: (days: number) => void;
};

/** Thirty days an arrow, one with Shift, End is a year. Its ticks are ours, as those of `DurationSlider`. */
export function DaysSlider({ days, label, describedBy, onPick }: DaysSliderProps) {
  const value = Math.min(MOST_DAYS, Math.max(1, days ?? 1));
  return (
    <div className={css.slider}>
      <Slider
        className={css.fluent}
        min={1}
        max={MOST_DAYS}
        value={value}
        aria-label={`${label}, by slider`}
        aria-describedby={describedBy}
        aria-valuetext={days === undefined ? 'not in whole days' : daysText(days)}
        onChange={(_, data) => onPick(Math.round(data.value))}
        onKeyDown={(event) => {
          const direction = DIRECTIONS[event.key];
          if (direction === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
          event.preventDefault();
          onPick(steppedDays(value, direction, event.shiftKey));
        }}
      />
      <div className={css.ticks} aria-hidden="true">
        {DAY_TICKS.map((tick) => (
          <span
            key={tick}
            className={css.tick}
            data-here={tick === days}
            style={{ left: `${((tick - 1) / (MOST_DAYS - 1)) * 100}%` }}
          >
            {tick}
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

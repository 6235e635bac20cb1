import { daysText } from '../../shared/domain/days.ts';
import { DAY_TICKS, MOST_DAYS, steppedDays } from './days-ticks.ts';
import { TickedSlider } from './ticked-slider.tsx';

type DaysSliderProps = {
  /** Undefined where it is not of whole days. */
  readonly days: number | undefined;
  /** What it slides, as assistive technology calls it. */
  readonly label: string;
  readonly describedBy: string;
  readonly onPick: (days: number) => void;
};

/** Thirty days an arrow, one with Shift, End is a year. */
export function DaysSlider({ days, label, describedBy, onPick }: DaysSliderProps) {
  return (
    <TickedSlider
      value={days}
      minimum={1}
      maximum={MOST_DAYS}
      ticks={DAY_TICKS}
      label={label}
      describedBy={describedBy}
      says={days === undefined ? 'not in whole days' : daysText(days)}
      onDrag={(value) => onPick(Math.round(value))}
      onStep={(from, direction, fine) => onPick(steppedDays(from, direction, fine))}
    />
  );
}

import { Slider } from '@fluentui/react-components';
import css from './ticked-slider.module.css';

/** A tick under the slider: where (0..1), and its words where there is room for them. */
export type SliderTick = { readonly value: number; readonly at: number; readonly label: string | null };

type TickedSliderProps = {
  /** Undefined where what is typed cannot be read. */
  readonly value: number | undefined;
  readonly minimum: number;
  readonly maximum: number;
  /** Whether the maximum is one that somebody set: its tick says so. Else it is the end of the scale and no more. */
  readonly maximumIsSet?: boolean;
  readonly ticks: readonly SliderTick[];
  /** What it slides, as assistive technology calls it. */
  readonly label: string;
  readonly describedBy?: string | undefined;
  /** The value as it is read out. */
  readonly says: string;
  readonly onDrag: (value: number) => void;
  /** An arrow key was pressed. @param from the value as it is drawn @param fine with Shift */
  readonly onStep: (from: number, direction: 1 | -1, fine: boolean) => void;
};

/** A slider whose steps by arrow are finer with Shift. Its ticks are ours: Fluent draws one per step. */
export function TickedSlider({
  value,
  minimum,
  maximum,
  maximumIsSet = false,
  ticks,
  label,
  describedBy,
  says,
  onDrag,
  onStep,
}: TickedSliderProps) {
  const drawn = Math.min(maximum, Math.max(minimum, value ?? minimum));
  return (
    <div className={css.slider}>
      <Slider
        className={css.fluent}
        min={minimum}
        max={maximum}
        value={drawn}
        aria-label={`${label}, by slider`}
        {...(describedBy !== undefined && { 'aria-describedby': describedBy })}
        aria-valuetext={says}
        onChange={(_, data) => onDrag(data.value)}
        onKeyDown={(event) => {
          const direction = DIRECTIONS[event.key];
          if (direction === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
          event.preventDefault();
          onStep(drawn, direction, event.shiftKey);
        }}
      />
      <div className={css.ticks} aria-hidden="true">
        {ticks.map((tick) => (
          <span
            key={tick.value}
            className={css.tick}
            data-here={tick.value === value}
            data-maximum={maximumIsSet && tick.value === maximum}
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

import { Input } from '@fluentui/react-components';
import { durationText, isoOfMinutes, minutesOf } from '../../../../../shared/domain/durations.ts';
import { DurationSlider } from '../../../../components/duration-slider.tsx';
import { ONCE, SLID, type ControlProps } from './control-props.ts';
import { maximumTyped } from './lengths-typed.ts';
import css from './length.module.css';

/** The most the service takes: 24 h in the portal [docs], graph-pim.md §4.2. */
const MOST_MINUTES = 24 * 60;

/** How long an activation may be: slid, or typed to the minute. */
export function MaximumControl(props: ControlProps<string>) {
  const { value, typed, labelledBy, describedBy, onEnter, onLeave } = props;
  const minutes = minutesOf(value);
  return (
    <div className={css.slid}>
      <DurationSlider
        minutes={minutes}
        maximum={MOST_MINUTES}
        maximumIsSet={false}
        label="Maximum duration"
        describedBy={describedBy}
        onPick={(picked) => onEnter(isoOfMinutes(picked), SLID)}
      />
      <Input
        className={css.field}
        value={typed ?? (minutes === undefined ? value : durationText(minutes))}
        autoComplete="off"
        aria-labelledby={labelledBy}
        aria-describedby={describedBy}
        aria-invalid={typed !== null && maximumTyped(typed) === undefined}
        onChange={(_, { value: text }) => onEnter(maximumTyped(text) ?? value, { typed: text, going: true })}
        onBlur={() => {
          if (typed !== null && maximumTyped(typed) !== undefined) onEnter(value, { ...ONCE, going: true });
          onLeave();
        }}
      />
    </div>
  );
}

import { Input } from '@fluentui/react-components';
import { tidyTime, typedMoment } from './typed-moment.ts';
import css from './moment-inputs.module.css';

type MomentInputsProps = {
  /** "Start": what begins or ends then. */
  readonly label: string;
  /** Names the field to whoever looks for what is to be corrected. */
  readonly field: string;
  readonly date: string;
  readonly time: string;
  /** No day before that of this moment is offered. */
  readonly from: number;
  readonly invalid: boolean;
  readonly describedBy: string;
  readonly onType: (part: { readonly date?: string; readonly time?: string }) => void;
};

/** A day and a time of this device's clock, as they are typed. */
export function MomentInputs({
  label,
  field,
  date,
  time,
  from,
  invalid,
  describedBy,
  onType,
}: MomentInputsProps) {
  return (
    <div className={css.moment}>
      <Input
        type="date"
        aria-label={`${label} day`}
        data-field={field}
        value={date}
        min={typedMoment(from).startDate}
        aria-invalid={invalid}
        aria-describedby={describedBy}
        onChange={(_, { value }) => onType({ date: value })}
      />
      <Input
        className={css.time}
        aria-label={`${label} time`}
        autoComplete="off"
        value={time}
        aria-invalid={invalid}
        aria-describedby={describedBy}
        onChange={(_, { value }) => onType({ time: value })}
        onBlur={() => {
          const tidy = tidyTime(time);
          if (tidy !== time) onType({ time: tidy });
        }}
      />
    </div>
  );
}

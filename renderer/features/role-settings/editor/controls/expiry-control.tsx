import { Input, Switch } from '@fluentui/react-components';
import type { Expiry } from '../../../../../shared/contract/role-settings/settings.ts';
import { daysOf, isoOfDays } from '../../../../../shared/domain/days.ts';
import { minutesOf } from '../../../../../shared/domain/durations.ts';
import { ONCE, SLID, type ControlProps } from './control-props.ts';
import { DaysSlider } from '../../../../components/days-slider.tsx';
import { MOST_DAYS } from '../../../../components/days-ticks.ts';
import { expiryTyped, lengthText } from './lengths-typed.ts';
import css from './length.module.css';
import flush from './flush.module.css';

/** Whether an assignment has to end, and within how many days. */
export function ExpiryControl(props: ControlProps<Expiry>) {
  const { value, typed, labelledBy, describedBy, onEnter, onLeave } = props;
  const days = daysOf(value.maximum);
  return (
    <div className={css.stack}>
      <Switch
        className={`${flush.flush} ${flush.switch}`}
        checked={value.limited}
        aria-describedby={`${labelledBy} ${describedBy}`}
        label="An assignment must have an end"
        onChange={(_, { checked }) => onEnter(limitedTo(value, checked), ONCE)}
      />
      {value.limited && (
        <div className={css.days}>
          <DaysSlider
            days={days}
            label="Longest in days"
            describedBy={labelledBy}
            onPick={(picked) => onEnter({ limited: true, maximum: isoOfDays(picked) }, SLID)}
          />
          <Input
            className={css.field}
            value={typed ?? lengthText(value.maximum)}
            autoComplete="off"
            aria-labelledby={labelledBy}
            aria-describedby={describedBy}
            aria-invalid={typed !== null && expiryTyped(typed) === undefined}
            onChange={(_, { value: text }) =>
              onEnter(
                { limited: true, maximum: expiryTyped(text) ?? value.maximum },
                { typed: text, going: true },
              )
            }
            onBlur={() => {
              if (typed !== null && expiryTyped(typed) !== undefined)
                onEnter(value, { ...ONCE, going: true });
              onLeave();
            }}
          />
        </div>
      )}
    </div>
  );
}

/** A limit that binds is one of a day at least: the service carries `PT0S` where there is none (graph-pim.md §4.1 [2nd-hand]). */
function limitedTo({ maximum }: Expiry, limited: boolean): Expiry {
  const nothing = (minutesOf(maximum) ?? 0) === 0;
  return { limited, maximum: limited && nothing ? isoOfDays(MOST_DAYS) : maximum };
}

import { useMemo } from 'react';
import { Input } from '@fluentui/react-components';
import type { ActivationAsks } from '../../../../shared/contract/my-roles.ts';
import type { Problem } from '../../../../shared/contract/problem.ts';
import { durationText, minutesOf, minutesTyped } from '../../../../shared/domain/durations.ts';
import { MomentTime } from '../../../components/moment-time.tsx';
import { momentText } from '../../../components/when.ts';
import { useNow } from '../../../state/use-now.ts';
import { wakeEachMinute } from '../../../state/wake-times.ts';
import { DurationSlider } from '../../../components/duration-slider.tsx';
import { FieldProblem } from '../../../components/fields/field-problem.tsx';
import css from '../../../components/fields/field.module.css';

type DurationFieldProps = {
  readonly asks: ActivationAsks | null;
  /** What it is asked for. */
  readonly noun: 'role' | 'group';
  /** As typed: kept as it is also where it cannot be read. */
  readonly typed: string;
  /** When it is to start; null for as soon as it is granted. */
  readonly startsAt: number | null;
  readonly problem: Problem | undefined;
  readonly onType: (text: string) => void;
};

/** How long: typed, or by the slider; and until about when that is. */
export function DurationField({ asks, noun, typed, startsAt, problem, onType }: DurationFieldProps) {
  const now = useNow(wakeEachMinute);
  const maximum = useMemo(() => (asks ? minutesOf(asks.maximum) : undefined), [asks]);
  const minutes = minutesTyped(typed);
  const over = minutes !== undefined && maximum !== undefined && minutes > maximum;
  const until = minutes === undefined || minutes < 1 ? null : (startsAt ?? now) + minutes * 60_000;
  return (
    <div className={css.field}>
      <div className={css.row}>
        <label className={css.label} htmlFor="activation-duration">
          Duration
        </label>
        <div className={css.together}>
          <Input
            id="activation-duration"
            className={css.duration}
            data-field="duration"
            value={typed}
            autoComplete="off"
            aria-invalid={problem !== undefined || over}
            aria-describedby="activation-duration-help activation-duration-problem"
            onChange={(_, { value }) => onType(value)}
            onBlur={() => {
              if (minutes !== undefined && minutes >= 1) onType(durationText(minutes));
            }}
          />
          {until !== null && (
            <span className={css.until}>
              {'until about '}
              <MomentTime at={until}>
                <strong>{momentText(until, now)}</strong>
              </MomentTime>
            </span>
          )}
        </div>
      </div>
      {maximum !== undefined && maximum > 5 && (
        <DurationSlider
          minutes={minutes}
          maximum={maximum}
          onPick={(picked) => onType(durationText(picked))}
        />
      )}
      {!(over && problem) && (
        <p id="activation-duration-help" className={over ? css.over : css.help}>
          {maximum === undefined
            ? `The maximum of this ${noun} may not be read; the service decides. Type 90, 1:30 or 1 h 30.`
            : `Most this ${noun} allows is ${durationText(maximum)}.`}
        </p>
      )}
      <FieldProblem id="activation-duration-problem" problem={problem} />
    </div>
  );
}

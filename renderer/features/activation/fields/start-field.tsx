import { CalendarClock16Regular } from '@fluentui/react-icons/svg/calendar-clock';
import type { Problem } from '../../../../shared/contract/problem.ts';
import type { TypedDraft } from '../../../state/panel-store.ts';
import { useNow } from '../../../state/use-now.ts';
import { wakeEachMinute } from '../../../state/wake-times.ts';
import { FieldProblem } from '../../../components/fields/field-problem.tsx';
import { suggestedStart, typedMoment } from '../../../components/fields/typed-moment.ts';
import { MomentInputs } from '../../../components/fields/moment-inputs.tsx';
import { startOf, startWords } from './start-words.ts';
import segments from '../../../components/segments.module.css';
import field from '../../../components/fields/field.module.css';

type StartFieldProps = {
  readonly draft: TypedDraft;
  readonly approval: boolean;
  readonly problem: Problem | undefined;
  readonly onType: (part: Partial<TypedDraft>) => void;
};

/** When it starts: as soon as it is granted, or at a day and time. */
export function StartField({ draft, approval, problem, onType }: StartFieldProps) {
  const now = useNow(wakeEachMinute);
  const later = draft.startKind === 'later';
  const at = startOf(draft);
  const pickLater = (): void => {
    const typed = draft.startDate !== '' || draft.startTime !== '';
    onType({ startKind: 'later', ...(!typed && typedMoment(suggestedStart(now))) });
  };
  return (
    <fieldset className={segments.set}>
      <legend className={field.label}>Start</legend>
      <div className={segments.choice}>
        <label className={segments.segment}>
          <input
            type="radio"
            name="activation-start"
            checked={!later}
            onChange={() => onType({ startKind: 'granted' })}
          />
          <span>As soon as granted</span>
        </label>
        <label className={segments.segment}>
          <input type="radio" name="activation-start" checked={later} onChange={pickLater} />
          <span>
            <CalendarClock16Regular aria-hidden="true" />
            Later…
          </span>
        </label>
      </div>
      {later && (
        <>
          <MomentInputs
            label="Start"
            field="start"
            date={draft.startDate}
            time={draft.startTime}
            from={now}
            invalid={problem !== undefined}
            describedBy="activation-start-help activation-start-problem"
            onType={({ date, time }) =>
              onType({
                ...(date !== undefined && { startDate: date }),
                ...(time !== undefined && { startTime: time }),
              })
            }
          />
          {!problem && (
            <p id="activation-start-help" className={field.help}>
              {typeof at === 'number' ? startWords(at, approval, now) : 'Type a day and a time.'}
            </p>
          )}
          <FieldProblem id="activation-start-problem" problem={problem} />
        </>
      )}
    </fieldset>
  );
}

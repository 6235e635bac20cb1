import { Input } from '@fluentui/react-components';
import { CalendarClock16Regular } from '@fluentui/react-icons/svg/calendar-clock';
import type { Problem } from '../../../../shared/contract/problem.ts';
import type { TypedDraft } from '../../../state/panel-store.ts';
import { useNow } from '../../../state/use-now.ts';
import { wakeEachMinute } from '../../../state/wake-times.ts';
import { FieldProblem } from './field-problem.tsx';
import { suggestedStart, tidyTime, typedMoment } from './start-moment.ts';
import { startOf, startWords } from './start-words.ts';
import segments from '../../../components/segments.module.css';
import css from './start-field.module.css';
import field from './field.module.css';

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
          <div className={css.moment}>
            <Input
              type="date"
              aria-label="Start day"
              data-field="start"
              value={draft.startDate}
              min={typedMoment(now).startDate}
              aria-invalid={problem !== undefined}
              aria-describedby="activation-start-help activation-start-problem"
              onChange={(_, { value }) => onType({ startDate: value })}
            />
            <Input
              className={css.time}
              aria-label="Start time"
              autoComplete="off"
              value={draft.startTime}
              aria-invalid={problem !== undefined}
              aria-describedby="activation-start-help activation-start-problem"
              onChange={(_, { value }) => onType({ startTime: value })}
              onBlur={() => {
                const tidy = tidyTime(draft.startTime);
                if (tidy !== draft.startTime) onType({ startTime: tidy });
              }}
            />
          </div>
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

import { useId } from 'react';
import type { Problem } from '../../../../shared/contract/problem.ts';
import { FieldProblem } from '../../../components/fields/field-problem.tsx';
import { MomentInputs } from '../../../components/fields/moment-inputs.tsx';
import {
  momentTyped,
  suggestedStart,
  typedMoment,
  zoneText,
} from '../../../components/fields/typed-moment.ts';
import { momentText } from '../../../components/when.ts';
import type { WindowDraft } from '../drafts/window-draft.ts';
import field from '../../../components/fields/field.module.css';
import segments from '../../../components/segments.module.css';

type StartChoiceProps = {
  readonly draft: WindowDraft;
  /** "Now"; of what is there already "As it is". */
  readonly nowLabel: string;
  readonly now: number;
  readonly problem: Problem | undefined;
  readonly onType: (part: Partial<WindowDraft>) => void;
};

/** When it starts: now, or at a day and time. */
export function StartChoice({ draft, nowLabel, now, problem, onType }: StartChoiceProps) {
  const id = useId();
  const later = draft.startKind === 'later';
  const at = momentTyped(draft.startDate, draft.startTime);
  const pickLater = (): void => {
    const typed = draft.startDate !== '' || draft.startTime !== '';
    onType({ startKind: 'later', ...(!typed && typedMoment(suggestedStart(now))) });
  };
  return (
    <fieldset className={segments.set}>
      <legend className={field.label}>Start</legend>
      <div className={segments.choice}>
        <label className={segments.segment}>
          <input type="radio" name={id} checked={!later} onChange={() => onType({ startKind: 'now' })} />
          <span>{nowLabel}</span>
        </label>
        <label className={segments.segment}>
          <input type="radio" name={id} checked={later} onChange={pickLater} />
          <span>Later…</span>
        </label>
      </div>
      {later && (
        <MomentInputs
          label="Start"
          field="start"
          date={draft.startDate}
          time={draft.startTime}
          from={now}
          invalid={problem !== undefined}
          describedBy={`${id}-help ${id}-problem`}
          onType={({ date, time }) =>
            onType({
              ...(date !== undefined && { startDate: date }),
              ...(time !== undefined && { startTime: time }),
            })
          }
        />
      )}
      {later && !problem && (
        <p id={`${id}-help`} className={field.help}>
          {at === undefined ? 'Type a day and a time.' : `Starts ${momentText(at, now)} (${zoneText(at)}).`}
        </p>
      )}
      <FieldProblem id={`${id}-problem`} problem={problem} />
    </fieldset>
  );
}

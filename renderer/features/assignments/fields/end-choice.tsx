import { useId } from 'react';
import type { Problem } from '../../../../shared/contract/problem.ts';
import { daysText } from '../../../../shared/domain/days.ts';
import { FieldProblem } from '../../../components/fields/field-problem.tsx';
import { MomentInputs } from '../../../components/fields/moment-inputs.tsx';
import { typedMoment, zoneText } from '../../../components/fields/typed-moment.ts';
import { ServiceText } from '../../../components/service-text.tsx';
import { momentText } from '../../../components/when.ts';
import type { WindowDraft } from '../drafts/window-draft.ts';
import { namesWords, type Asked } from './asked.ts';
import { endChosen, offeredDays, type ChosenWindow } from './window-chosen.ts';
import field from '../../../components/fields/field.module.css';
import segments from '../../../components/segments.module.css';

type EndChoiceProps = {
  /** "End", "New end". */
  readonly label: string;
  readonly draft: WindowDraft;
  readonly asked: Asked;
  readonly chosen: ChosenWindow;
  readonly now: number;
  readonly problem: Problem | undefined;
  readonly onType: (part: Partial<WindowDraft>) => void;
};

/** When it ends: after some days, at a day and time, or never where every role allows that. */
export function EndChoice({ label, draft, asked, chosen, now, problem, onType }: EndChoiceProps) {
  const id = useId();
  const end = endChosen(draft, asked);
  const noEnd = asked.mustEnd.length === 0;
  const pickMoment = (): void => {
    const typed = draft.endDate !== '' || draft.endTime !== '';
    const { startDate, startTime } = typedMoment(chosen.endsAt ?? now + end.days * 24 * 60 * 60_000);
    onType({ endKind: 'moment', ...(!typed && { endDate: startDate, endTime: startTime }) });
  };
  const offered = offeredDays(asked);
  // One that is no longer offered, as another role was chosen meanwhile, is still what is chosen.
  const days = end.kind === 'days' && !offered.includes(end.days) ? [...offered, end.days] : offered;
  return (
    <fieldset className={segments.set} aria-describedby={`${id}-help ${id}-problem`}>
      <legend className={field.label}>{label}</legend>
      <div className={segments.choice} data-field="end">
        {days.map((count) => (
          <label key={count} className={segments.segment}>
            <input
              type="radio"
              name={id}
              checked={end.kind === 'days' && end.days === count}
              onChange={() => onType({ endKind: 'days', days: count })}
            />
            <span>{daysText(count)}</span>
          </label>
        ))}
        <label className={segments.segment}>
          <input type="radio" name={id} checked={end.kind === 'moment'} onChange={pickMoment} />
          <span>At a time…</span>
        </label>
        {(noEnd || end.kind === 'none') && (
          <label className={segments.segment}>
            <input
              type="radio"
              name={id}
              checked={end.kind === 'none'}
              onChange={() => onType({ endKind: 'none' })}
            />
            <span>No end</span>
          </label>
        )}
      </div>
      {end.kind === 'moment' && (
        <MomentInputs
          label={label}
          field="end"
          date={draft.endDate}
          time={draft.endTime}
          from={now}
          invalid={problem !== undefined}
          describedBy={`${id}-help ${id}-problem`}
          onType={({ date, time }) =>
            onType({
              ...(date !== undefined && { endDate: date }),
              ...(time !== undefined && { endTime: time }),
            })
          }
        />
      )}
      <p id={`${id}-help`} className={field.help}>
        {!problem && typeof chosen.endsAt === 'number' && (
          <>
            Until {momentText(chosen.endsAt, now)} ({zoneText(chosen.endsAt)}).{' '}
          </>
        )}
        {!noEnd && !problem && (
          <ServiceText
            text={`“No end” is not offered: ${namesWords(asked.mustEnd)} ${asked.mustEnd.length === 1 ? 'has' : 'have'} a longest time.`}
          />
        )}
      </p>
      <FieldProblem id={`${id}-problem`} problem={problem} />
    </fieldset>
  );
}

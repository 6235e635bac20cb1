import { useId } from 'react';
import { Textarea } from '@fluentui/react-components';
import type { Problem } from '../../../../shared/contract/problem.ts';
import { FieldProblem } from '../../../components/fields/field-problem.tsx';
import { justificationQuality } from '../../../components/fields/justification-quality.ts';
import { NeededMark } from '../../../components/fields/needed-mark.tsx';
import { QualityHint } from '../../../components/fields/quality-hint.tsx';
import { TicketFields } from '../../../components/fields/ticket-fields.tsx';
import type { SaidDraft } from '../drafts/window-draft.ts';
import css from '../../../components/fields/field.module.css';

type SaidChoiceProps = {
  readonly draft: SaidDraft;
  readonly needed: boolean;
  readonly problem: Problem | undefined;
  readonly onType: (part: Partial<SaidDraft>) => void;
};

/** Why, and the ticket behind it: the service keeps both in its log. */
export function SaidChoice({ draft, needed, problem, onType }: SaidChoiceProps) {
  const id = useId();
  return (
    <>
      <div className={css.field}>
        <label className={css.label} htmlFor={id}>
          Justification
          {needed && <NeededMark />}
        </label>
        <Textarea
          id={id}
          className={css.area}
          data-field="justification"
          rows={2}
          resize="vertical"
          required={needed}
          value={draft.justification}
          maxLength={10_000}
          aria-invalid={problem !== undefined}
          aria-describedby={`${id}-hint ${id}-problem`}
          onChange={(_, { value }) => onType({ justification: value })}
        />
        {problem === undefined && (
          <QualityHint id={`${id}-hint`} quality={justificationQuality(draft.justification, false)} />
        )}
        <FieldProblem id={`${id}-problem`} problem={problem} />
      </div>
      <TicketFields
        needed={false}
        number={draft.ticketNumber}
        system={draft.ticketSystem}
        problem={undefined}
        onType={onType}
      />
    </>
  );
}

import { useId } from 'react';
import { Input } from '@fluentui/react-components';
import { Info16Regular } from '@fluentui/react-icons/svg/info';
import type { Problem } from '../../../shared/contract/problem.ts';
import { ServiceText } from '../service-text.tsx';
import { FieldProblem } from './field-problem.tsx';
import { NeededMark } from './needed-mark.tsx';
import css from './field.module.css';

type TicketFieldsProps = {
  readonly needed: boolean;
  readonly number: string;
  readonly system: string;
  readonly problem: Problem | undefined;
  /** Whose policy asks for it, where several roles are asked for. */
  readonly note?: string | null;
  readonly onType: (part: { readonly ticketNumber?: string; readonly ticketSystem?: string }) => void;
};

/** The change or incident behind the request. The service keeps it and does not look it up. */
export function TicketFields({ needed, number, system, problem, note = null, onType }: TicketFieldsProps) {
  const id = useId();
  return (
    <div className={css.pair}>
      <div className={css.field}>
        <label className={css.label} htmlFor={id}>
          Ticket number
          {needed && <NeededMark />}
        </label>
        <Input
          id={id}
          data-field="ticket"
          required={needed}
          value={number}
          autoComplete="off"
          aria-invalid={problem !== undefined}
          aria-describedby={`${id}-problem`}
          onChange={(_, { value }) => onType({ ticketNumber: value })}
        />
      </div>
      <div className={css.field}>
        <label className={css.label} htmlFor={`${id}-system`}>
          Ticket system
        </label>
        <Input
          id={`${id}-system`}
          value={system}
          onChange={(_, { value }) => onType({ ticketSystem: value })}
        />
      </div>
      <div className={css.whole}>
        {note !== null && !problem && (
          <p className={css.note}>
            <Info16Regular aria-hidden="true" />
            <ServiceText text={note} />
          </p>
        )}
        <FieldProblem id={`${id}-problem`} problem={problem} />
      </div>
    </div>
  );
}

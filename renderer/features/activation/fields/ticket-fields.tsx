import { Input } from '@fluentui/react-components';
import { Info16Regular } from '@fluentui/react-icons/svg/info';
import type { Problem } from '../../../../shared/contract/problem.ts';
import { ServiceText } from '../../../components/service-text.tsx';
import type { TypedDraft } from '../../../state/panel-store.ts';
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
  readonly onType: (part: Partial<TypedDraft>) => void;
};

/** The change or incident behind the request. The service keeps it and does not look it up. */
export function TicketFields({ needed, number, system, problem, note = null, onType }: TicketFieldsProps) {
  return (
    <div className={css.pair}>
      <div className={css.field}>
        <label className={css.label} htmlFor="activation-ticket">
          Ticket number
          {needed && <NeededMark />}
        </label>
        <Input
          id="activation-ticket"
          data-field="ticket"
          required={needed}
          value={number}
          autoComplete="off"
          aria-invalid={problem !== undefined}
          aria-describedby="activation-ticket-problem"
          onChange={(_, { value }) => onType({ ticketNumber: value })}
        />
      </div>
      <div className={css.field}>
        <label className={css.label} htmlFor="activation-ticket-system">
          Ticket system
        </label>
        <Input
          id="activation-ticket-system"
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
        <FieldProblem id="activation-ticket-problem" problem={problem} />
      </div>
    </div>
  );
}

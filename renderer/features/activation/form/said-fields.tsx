import { useMemo } from 'react';
import type { EligibleRole, Recent } from '../../../../shared/contract/my-roles.ts';
import { useSlice } from '../../../state/slices-store.ts';
import { placeOfRole } from '../../../state/standing.ts';
import type { TypedDraft } from '../../../state/panel-store.ts';
import { JustificationField } from '../fields/justification-field.tsx';
import { StartField } from '../fields/start-field.tsx';
import { TicketFields } from '../../../components/fields/ticket-fields.tsx';
import type { FieldProblems } from './use-problems.ts';

type SaidFieldsProps = {
  /** The roles it is said for. */
  readonly eligibles: readonly EligibleRole[];
  readonly draft: TypedDraft;
  readonly problems: FieldProblems;
  readonly onType: (part: Partial<TypedDraft>) => void;
  /** Whose policy asks for the ticket, where several roles are asked for. */
  readonly ticketNote?: string | null;
};

/** What is said about one activation, or about several at once: start, justification, ticket. */
export function SaidFields({ eligibles, draft, problems, onType, ticketNote = null }: SaidFieldsProps) {
  const { recents } = useSlice('myRoles');
  const places = useMemo(() => eligibles.map(placeOfRole), [eligibles]);
  const anyAsks = (key: 'justification' | 'ticket' | 'approval'): boolean =>
    eligibles.some(({ asks }) => asks?.[key] === true);
  const unreadable = eligibles.some(({ asks }) => asks === null);
  const take = ({ justification, ticket }: Recent): void => {
    const untyped = draft.ticketNumber === '' && draft.ticketSystem === '';
    onType({
      justification,
      ...(untyped && ticket && { ticketNumber: ticket.number, ticketSystem: ticket.system }),
    });
  };
  return (
    <>
      <StartField draft={draft} approval={anyAsks('approval')} problem={problems.start} onType={onType} />
      <JustificationField
        needed={anyAsks('justification')}
        approval={anyAsks('approval')}
        typed={draft.justification}
        problem={problems.justification}
        places={places}
        recents={recents}
        onType={(justification) => onType({ justification })}
        onPick={take}
      />
      {(unreadable || anyAsks('ticket') || problems.ticket !== undefined || draft.ticketNumber !== '') && (
        <TicketFields
          needed={anyAsks('ticket')}
          number={draft.ticketNumber}
          system={draft.ticketSystem}
          problem={problems.ticket}
          note={ticketNote}
          onType={onType}
        />
      )}
    </>
  );
}

import type { Ticket } from '../../../../shared/contract/values.ts';
import { ServiceText } from '../../../components/service-text.tsx';
import css from './ticket-line.module.css';

/** The ticket, as it was typed: the service keeps it and never looks it up. */
export function TicketLine({ ticket }: { readonly ticket: Ticket | null }) {
  if (ticket === null) return null;
  const words = [ticket.number, ticket.system].filter((part) => part !== '').join(', ');
  return (
    <p className={css.ticket}>
      Ticket <ServiceText text={words} />. PIM does not check it.
    </p>
  );
}

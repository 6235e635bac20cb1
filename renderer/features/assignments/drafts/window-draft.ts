import { typedMoment } from '../../../components/fields/typed-moment.ts';

/** From when until when, as it is chosen and typed. `endKind` null: not chosen yet, so that what is suggested holds. */
export type WindowDraft = {
  readonly startKind: 'now' | 'later';
  readonly startDate: string;
  readonly startTime: string;
  readonly endKind: 'days' | 'moment' | 'none' | null;
  /** From the start on; null: as many as suggested. */
  readonly days: number | null;
  readonly endDate: string;
  readonly endTime: string;
};

export const FRESH_WINDOW: WindowDraft = {
  startKind: 'now',
  startDate: '',
  startTime: '',
  endKind: null,
  days: null,
  endDate: '',
  endTime: '',
};

/** An end as the fields hold it. @param endsAt milliseconds; null for none */
export function windowUntil(endsAt: number | null): WindowDraft {
  if (endsAt === null) return { ...FRESH_WINDOW, endKind: 'none' };
  const { startDate, startTime } = typedMoment(endsAt);
  return { ...FRESH_WINDOW, endKind: 'moment', endDate: startDate, endTime: startTime };
}

/** What is said with each request. */
export type SaidDraft = {
  readonly justification: string;
  readonly ticketNumber: string;
  readonly ticketSystem: string;
};

export const FRESH_SAID: SaidDraft = { justification: '', ticketNumber: '', ticketSystem: '' };

/** The same as main takes it. */
export function saidOf({ justification, ticketNumber, ticketSystem }: SaidDraft) {
  const ticket = { number: ticketNumber.trim(), system: ticketSystem.trim() };
  return {
    justification: justification.trim(),
    ticket: ticket.number === '' && ticket.system === '' ? null : ticket,
  };
}

import { SIDES, type Side } from '../../../contract/assignments/assignments.ts';
import type { Ticket } from '../../../contract/values.ts';
import { asItWas } from './formula-cells.ts';
import { LONGEST_CELL, type Column } from './columns.ts';
import { readMoment } from './read-moment.ts';

export const FILE_ACTIONS = ['assign', 'update', 'extend', 'renew', 'remove'] as const;
export type FileAction = (typeof FILE_ACTIONS)[number];

/** What one line asks for. What it names is as it was written: who and what that is, the service has to say. */
export type FileLine = {
  /** Counted from 1 with the heading. */
  readonly line: number;
  readonly action: FileAction;
  /** An object id, a user principal name, or a group's whole name. */
  readonly principal: string;
  /** A role's or group's name or id. */
  readonly role: string;
  /** `/` for the tenant, `member` or `owner` of a group, or the id of an administrative unit or application. */
  readonly scope: string;
  readonly side: Side;
  /** Milliseconds; null: at once. */
  readonly startsAt: number | null;
  /** Milliseconds; null: no end. */
  readonly endsAt: number | null;
  readonly justification: string;
  readonly ticket: Ticket | null;
};

export type Cells = Readonly<Partial<Record<Column, string>>>;

/** What a line says, or why it cannot be used, one sentence without its number. */
export function readLine(line: number, cells: Cells): FileLine | string {
  const tooLong = (Object.keys(cells) as Column[]).find(
    (column) => (cells[column]?.length ?? 0) > LONGEST_CELL[column],
  );
  if (tooLong !== undefined)
    return `its ${tooLong} has more than ${LONGEST_CELL[tooLong].toLocaleString('en')} characters.`;
  const text = (column: Column): string => asItWas(cells[column] ?? '');
  const name = (column: Column): string => text(column).trim();

  const missing = (['principal', 'role', 'type'] as const).find((column) => name(column) === '');
  if (missing !== undefined) return `it gives no ${missing}.`;
  const action = FILE_ACTIONS.find((one) => one === (name('action').toLowerCase() || 'assign'));
  if (action === undefined) return `its action is none of ${FILE_ACTIONS.join(', ')}.`;
  const side = SIDES.find((one) => one === name('type').toLowerCase());
  if (side === undefined) return `its type is neither eligible nor active.`;
  // Of what is taken away the window means nothing: a line that was exported can be given another action and be used.
  const window =
    action === 'remove' ? { startsAt: null, endsAt: null } : windowOf(name('start'), name('end'));
  if (typeof window === 'string') return window;
  const ticket = { number: text('ticket'), system: text('ticketsystem') };
  return {
    line,
    action,
    principal: name('principal'),
    role: name('role'),
    scope: name('scope') || '/',
    side,
    ...window,
    justification: text('justification'),
    ticket: ticket.number === '' && ticket.system === '' ? null : ticket,
  };
}

function windowOf(start: string, end: string): Pick<FileLine, 'startsAt' | 'endsAt'> | string {
  const startsAt = start === '' ? null : readMoment(start, 'start');
  const endsAt = end === '' || end.toLowerCase() === 'never' ? null : readMoment(end, 'end');
  const wrong = startsAt === undefined ? 'start' : endsAt === undefined ? 'end' : null;
  if (startsAt === undefined || endsAt === undefined)
    return `its ${wrong ?? 'end'} is no date such as 2027-02-14 and no moment such as 2027-02-14T08:00Z.`;
  return { startsAt, endsAt };
}

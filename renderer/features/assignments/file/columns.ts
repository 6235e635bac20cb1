import type { Column } from '../../../../shared/domain/assignments/file/columns.ts';

/** What stands in each column of the CSV file; all of it in docs/assignments-file.md. */
export const COLUMN_MEANINGS: Readonly<Record<Column, string>> = {
  action: 'assign, update, extend, renew or remove. Empty: assign.',
  principal: 'User principal name or object id; of a group its whole name.',
  role: 'Whole name or id of the role or the group.',
  scope:
    'Empty or /: whole tenant. Also an administrative unit or, by its object id, an application; of a group member or owner.',
  type: 'eligible or active.',
  start: 'A date such as 2027-02-14, that day in UTC, or a moment with its zone. Empty: now.',
  end: 'The same; a date ends with that day. Empty or never: no end.',
  justification: 'Asked for where the role settings do.',
  ticket: 'Its number.',
  ticketsystem: 'Where that ticket is.',
};

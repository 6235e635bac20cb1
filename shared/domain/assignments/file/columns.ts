/** The columns of a file of assignments, in the order they are written. docs/assignments-file.md */
export const COLUMNS = [
  'action',
  'principal',
  'role',
  'scope',
  'type',
  'start',
  'end',
  'justification',
  'ticket',
  'ticketsystem',
] as const;
export type Column = (typeof COLUMNS)[number];

export const REQUIRED: readonly Column[] = ['principal', 'role', 'type'];

/** As many characters as a cell may have: ids and names are short; what is typed is capped as on the screen (`typedText`). */
export const LONGEST_CELL: Readonly<Record<Column, number>> = {
  action: 40,
  principal: 320,
  role: 320,
  scope: 200,
  type: 40,
  start: 40,
  end: 40,
  justification: 10_000,
  ticket: 10_000,
  ticketsystem: 10_000,
};

/** Which column a heading names: case, spaces, `-` and `_` mean nothing in it. Null: none. */
export function columnOf(heading: string): Column | null {
  const plain = heading.toLowerCase().replace(/[\s_-]/g, '');
  return COLUMNS.find((column) => column === plain) ?? null;
}

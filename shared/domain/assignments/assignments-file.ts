import Papa from 'papaparse';
import { PLANNED_AT_ONCE } from '../../contract/assignments/plan.ts';
import type { Problem } from '../../contract/problem.ts';
import { fail, ok, type Result } from '../../contract/result.ts';
import { columnOf, COLUMNS, REQUIRED, type Column } from './file/columns.ts';
import { readLine, type Cells, type FileLine } from './file/file-line.ts';
import { neutralised } from './file/formula-cells.ts';
import { parseCsv, type CsvRecord } from './file/parse-csv.ts';

export type { FileLine } from './file/file-line.ts';

/** As many characters as a file may have; main reads no more bytes either. */
const LONGEST = 4_000_000;
/** Lines that are looked at, empty ones with them: a file of nothing but line ends is not read to its end. */
const LOOKED_AT = 20_000;

/** What a file of assignments says. `ignored`: what of it cannot be used, in one sentence each; what is quoted in it is the file's. */
export type AssignmentsRead = {
  readonly lines: readonly FileLine[];
  readonly ignored: readonly { readonly line: number | null; readonly why: string }[];
};

/** One line to be written. */
export type FileRow = Omit<FileLine, 'line'>;

/**
 * Assignments as CSV (RFC 4180, UTF-8 with a byte order mark, as spreadsheets want it), in the columns that are read: docs/assignments-file.md.
 * No cell is a formula.
 */
export function writeAssignmentsFile(rows: readonly FileRow[]): string {
  const cells = rows.map((row) => COLUMNS.map((column) => neutralised(cellOf(row, column))));
  return `\ufeff${Papa.unparse([[...COLUMNS], ...cells], { newline: '\r\n' })}\r\n`;
}

/**
 * Reads such a file. It comes from anywhere: it is taken or not by its heading, and line by line after that; a line that is not wholly
 * understood is ignored and named, never half of one used. That two lines ask for one thing is not looked for here: what they name has to be
 * found first.
 * @returns kind `invalid-input` where it is no such file
 */
export function readAssignmentsFile(text: string): Result<AssignmentsRead> {
  if (text.length > LONGEST) return fail(noFile('It is larger than four megabytes.'));
  const parsed = parseCsv(text, LOOKED_AT);
  const [heading, ...records] = parsed.records;
  if (heading === undefined) return fail(noFile('It is empty.'));
  const columns = heading.cells.map(columnOf);
  const why = whyNoHeading(heading, columns);
  if (why !== null) return fail(noFile(why));
  if (parsed.cut || records.length > PLANNED_AT_ONCE)
    return fail(
      noFile(`It has more than ${PLANNED_AT_ONCE} lines, which is as many as can be looked over at once.`),
    );
  const ignored = unknownColumns(heading, columns);
  const lines: FileLine[] = [];
  for (const record of records) {
    const read = lineOf(record, columns);
    if (typeof read === 'string') ignored.push({ line: record.line, why: `Not used: ${read}` });
    else lines.push(read);
  }
  return ok({ lines, ignored });
}

function whyNoHeading(heading: CsvRecord, columns: readonly (Column | null)[]): string | null {
  if (heading.broken) return 'The quotes of its first line do not close.';
  const missing = REQUIRED.filter((column) => !columns.includes(column));
  if (missing.length > 0)
    return `Its first line has to name the columns, and there is no ${missing.join(', ')}.`;
  const twice = columns.find((column, at) => column !== null && columns.indexOf(column) !== at);
  return twice === undefined ? null : `Its first line names the column ${String(twice)} twice.`;
}

const unknownColumns = (
  { line, cells }: CsvRecord,
  columns: readonly (Column | null)[],
): { line: number; why: string }[] =>
  cells.flatMap((heading, at) =>
    columns[at] !== null || heading.trim() === ''
      ? []
      : [{ line, why: `The column ${quoted(heading)} is not known: nothing of it is used.` }],
  );

function lineOf({ line, cells, broken }: CsvRecord, columns: readonly (Column | null)[]): FileLine | string {
  if (broken) return 'its quotes do not close.';
  if (cells.slice(columns.length).some((cell) => cell.trim() !== ''))
    return 'it has more cells than the first line has columns; what has a separator in it stands in quotes.';
  const known: Partial<Record<Column, string>> = {};
  for (const [at, column] of columns.entries()) if (column !== null) known[column] = cells[at] ?? '';
  return readLine(line, known satisfies Cells);
}

function cellOf(row: FileRow, column: Column): string {
  switch (column) {
    case 'type':
      return row.side;
    case 'start':
      return moment(row.startsAt);
    case 'end':
      return moment(row.endsAt);
    case 'ticket':
      return row.ticket?.number ?? '';
    case 'ticketsystem':
      return row.ticket?.system ?? '';
    default:
      return row[column];
  }
}

const moment = (at: number | null): string => (at === null ? '' : new Date(at).toISOString());

/** A name from a file, short enough for a sentence. */
const quoted = (name: string): string => `“${name.length > 60 ? `${name.slice(0, 60)}...` : name}”`;

const noFile = (why: string): Problem => ({
  kind: 'invalid-input',
  title: 'This is no file of assignments.',
  advice: `${why} Choose a CSV file with the columns principal, role and type. Nothing was sent.`,
  safeToRetry: true,
});

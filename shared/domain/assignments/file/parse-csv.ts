import Papa from 'papaparse';

/** One record: its cells, and the line of the file it begins in, counted from 1. `broken`: its quotes do not close as they should. */
export type CsvRecord = {
  readonly line: number;
  readonly cells: readonly string[];
  readonly broken: boolean;
};

/**
 * The records of a text in RFC 4180, `;` between the cells too, as spreadsheets of half of Europe write it; empty lines are left out. Line
 * ends are `\n` in what comes out, whichever the file had, also within a cell.
 * @param atMost records that are read, empty lines with them; `cut` where there are more
 */
export function parseCsv(
  text: string,
  atMost: number,
): { readonly records: readonly CsvRecord[]; readonly cut: boolean } {
  // Spreadsheets and editors of Windows put a byte order mark before it.
  const plain = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const { data, errors, meta } = Papa.parse<string[]>(plain, {
    delimiter: separatorOf(plain),
    newline: '\n',
    preview: atMost,
  });
  const broken = new Set(errors.map(({ row }) => row));
  const records: CsvRecord[] = [];
  let line = 1;
  for (const [at, cells] of data.entries()) {
    if (cells.some((cell) => cell.trim() !== '')) records.push({ line, cells, broken: broken.has(at) });
    line += 1 + cells.reduce((ends, cell) => ends + (cell.match(/\n/g)?.length ?? 0), 0);
  }
  return { records, cut: meta.truncated };
}

/** By the heading, whose cells have neither in them. */
function separatorOf(text: string): ',' | ';' {
  const heading = /^[^\n]*/.exec(text.trimStart())?.[0] ?? '';
  return heading.includes(';') && !heading.includes(',') ? ';' : ',';
}

import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { PLANNED_AT_ONCE } from '../../contract/assignments/plan.ts';
import { readAssignmentsFile, writeAssignmentsFile, type FileRow } from './assignments-file.ts';
import { FILE_ACTIONS } from './file/file-line.ts';

function read(text: string) {
  const result = readAssignmentsFile(text);
  if (!result.ok) throw new Error(result.problem.advice);
  return result.value;
}
const whyNot = (text: string): string => {
  const result = readAssignmentsFile(text);
  return result.ok ? 'taken' : result.problem.advice;
};
const HEAD = 'principal,role,type';
const one = (line: string, heading = HEAD) => read(`${heading}\n${line}\n`);

/** Text with what spreadsheets, CSV and terminals stumble over. */
const nasty = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...['=', '+', '-', '@', "'", '"', ',', ';', '\t', '\n', '\r', '\0', '＝', '＋', '－', '＠', ' '],
        ...['=cmd|', '\ufeff', 'A', 'ä', '\u202e', '😀'],
      ),
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''));
/** Line ends in a cell are read as `\n`, whichever they were. */
const typed = nasty.map((text) => text.replace(/\r\n?/g, '\n'));
const names = typed.map((text) => text.trim()).filter((text) => text !== '');
const ends = fc.option(fc.integer({ min: 0, max: Date.UTC(9999, 11, 30) }), { nil: null });
const rows: fc.Arbitrary<FileRow> = fc
  .record({
    action: fc.constantFrom(...FILE_ACTIONS),
    principal: names,
    role: names,
    scope: names,
    side: fc.constantFrom('eligible' as const, 'active' as const),
    startsAt: ends,
    endsAt: ends,
    justification: typed,
    ticket: fc.option(fc.record({ number: typed, system: typed }), { nil: null }),
  })
  .map((row) => ({
    ...row,
    ...(row.action === 'remove' ? { startsAt: null, endsAt: null } : {}),
    ticket: row.ticket?.number === '' && row.ticket.system === '' ? null : row.ticket,
  }));

describe('a file of assignments that was written', () => {
  it('reads back as it was', () => {
    fc.assert(
      fc.property(fc.array(rows, { maxLength: 8 }), (some) => {
        const { lines, ignored } = read(writeAssignmentsFile(some));
        expect(ignored).toEqual([]);
        expect(lines.map(({ line, ...row }) => (line > 1 ? row : null))).toEqual(some);
      }),
    );
  });

  it('has no cell that a spreadsheet takes for a formula, and reads in any reader of CSV', () => {
    fc.assert(
      fc.property(fc.array(rows, { maxLength: 4 }), (some) => {
        const text = writeAssignmentsFile(some);
        expect(text.startsWith('\ufeffaction,principal,')).toBe(true);
        const { data, errors } = Papa.parse<string[]>(text.slice(1), { newline: '\r\n', delimiter: ',' });
        expect(errors).toEqual([]);
        expect(data).toHaveLength(some.length + 2);
        for (const cell of data.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r\n\0＝＋－＠]/);
      }),
    );
  });
});

describe('a file of assignments', () => {
  it('needs three columns, in any order and spelling, with `;` between them too', () => {
    const line = {
      line: 2,
      action: 'assign',
      principal: 'sofia@contoso.com',
      role: 'Exchange Administrator',
      scope: '/',
      side: 'eligible',
      startsAt: null,
      endsAt: null,
      justification: '',
      ticket: null,
    };
    expect(one('sofia@contoso.com,Exchange Administrator,eligible').lines).toEqual([line]);
    expect(
      one(' Eligible ;"sofia@contoso.com";Exchange Administrator;', 'TYPE;Principal;Role;').lines,
    ).toEqual([line]);
    expect(
      one('INC-7,EA,active,x,ITSM', 'ticket,role,type,principal,Ticket System').lines[0]?.ticket,
    ).toEqual({
      number: 'INC-7',
      system: 'ITSM',
    });
  });

  it('takes a date for the whole day in UTC, and a moment only with its zone', () => {
    const ended = (start: string, end: string) => one(`a,b,eligible,${start},${end}`, `${HEAD},start,end`);
    expect(ended('2027-01-01', '2027-02-14').lines[0]).toMatchObject({
      startsAt: Date.UTC(2027, 0, 1),
      endsAt: Date.UTC(2027, 1, 14, 23, 59, 59),
    });
    expect(ended('2027-01-01T08:00+01:00', '2027-02-14 09:30:15Z').lines[0]).toMatchObject({
      startsAt: Date.UTC(2027, 0, 1, 7),
      endsAt: Date.UTC(2027, 1, 14, 9, 30, 15),
    });
    expect(ended('', 'Never').lines[0]).toMatchObject({ startsAt: null, endsAt: null });
    for (const wrong of [
      '2027-02-30',
      '14.02.2027',
      '2027-02-14T09:30',
      'tomorrow',
      '1e9',
      '-1',
      '9999-12-31',
    ])
      expect(ended('', wrong)).toMatchObject({ lines: [], ignored: [{ line: 2 }] });
    expect(ended('soon', '').ignored[0]?.why).toContain('start');
  });

  it('ignores the window of what is taken away, so that an exported line can be given that action', () => {
    const { lines } = one('remove,a,b,active,2027-01-01,whenever', `action,${HEAD},start,end`);
    expect(lines[0]).toMatchObject({ action: 'remove', startsAt: null, endsAt: null });
  });

  it.each([
    [',b,eligible', 'principal'],
    ['a,,eligible', 'role'],
    ['a,b,', 'type'],
    ['a,b,permanent', 'type'],
    ['a,b,eligible,and more', 'separator'],
    ['a,"b,eligible', 'quotes'],
    [`${'a'.repeat(321)},b,active`, '320'],
  ])('does not use half a line: %s', (line, word) => {
    const { lines, ignored } = one(line);
    expect(lines).toEqual([]);
    expect(ignored).toEqual([{ line: 2, why: expect.stringContaining(word) as string }]);
  });

  it('does not guess an action', () => {
    const { lines, ignored } = one('delete,a,b,active', `action,${HEAD}`);
    expect(lines).toEqual([]);
    expect(ignored[0]?.why).toContain('renew');
  });

  it('says which columns it does not know, and uses the rest', () => {
    const { lines, ignored } = one('a,b,active,x', `${HEAD},department`);
    expect(lines).toHaveLength(1);
    expect(ignored).toEqual([{ line: 1, why: expect.stringContaining('department') as string }]);
  });

  it('counts lines as an editor does, with empty ones and those within a cell', () => {
    const { lines, ignored } = read(
      `\n${HEAD},justification\r\n\r\na,b,active,"two\r\nlines"\r\na,b,wrong,\r\nc,d,active,x`,
    );
    expect(lines.map(({ line }) => line)).toEqual([4, 7]);
    expect(lines[0]?.justification).toBe('two\nlines');
    expect(ignored.map(({ line }) => line)).toEqual([6]);
  });

  it('is none without its heading, with a column twice, without an end or larger than it may be', () => {
    expect(whyNot('')).toContain('empty');
    expect(whyNot('\n\n')).toContain('empty');
    expect(whyNot('a,b,eligible\n')).toContain('there is no principal, role, type');
    expect(whyNot(`${HEAD},Role\n`)).toContain('twice');
    expect(whyNot(`"principal`)).toContain('quotes');
    expect(whyNot(`${HEAD}\n${'\n'.repeat(4_000_000)}`)).toContain('megabytes');
    expect(whyNot(`${HEAD}\n${'a,b,active\n'.repeat(PLANNED_AT_ONCE)}`)).toBe('taken');
    expect(whyNot(`${HEAD}\n${'a,b,active\n'.repeat(PLANNED_AT_ONCE + 1)}`)).toContain('500 lines');
    // Nothing after very many empty lines is left out without a word.
    expect(whyNot(`${HEAD}\n${'\n'.repeat(30_000)}a,b,active`)).toContain('500 lines');
  });

  it('never makes the reader fail, whatever is in it', () => {
    const lines = fc.array(fc.oneof(nasty, fc.constant('a,b,active')), { maxLength: 6 });
    fc.assert(
      fc.property(
        fc.constantFrom('', `${HEAD}\n`, `${HEAD};start\n`, 'role;type;principal\r\n'),
        lines,
        (h, l) => {
          const result = readAssignmentsFile(h + l.join('\n'));
          if (result.ok) for (const { line } of result.value.lines) expect(line).toBeGreaterThan(1);
          else expect(result.problem.kind).toBe('invalid-input');
        },
      ),
    );
  });
});

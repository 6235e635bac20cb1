import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readAssignmentsFile } from '../shared/domain/assignments/assignments-file.ts';
import { COLUMNS, REQUIRED } from '../shared/domain/assignments/file/columns.ts';
import { FILE_ACTIONS } from '../shared/domain/assignments/file/file-line.ts';

/** The page that people write files by is held to what files are read with. */
const PAGE = readFileSync(new URL('../docs/assignments-file.md', import.meta.url), 'utf8');

describe('docs/assignments-file.md', () => {
  it('has an example that is read to its last line', () => {
    const example = /```csv\n([\s\S]*?)```/.exec(PAGE)?.[1] ?? '';
    const read = readAssignmentsFile(example);
    if (!read.ok) throw new Error(read.problem.advice);
    expect(read.value.ignored).toEqual([]);
    expect(read.value.lines).toHaveLength(example.trim().split('\n').length - 1);
  });

  it('has a row for each column, and names what has to be there and every action', () => {
    for (const column of COLUMNS) expect(PAGE).toMatch(new RegExp(`^\\| \`${column}\` `, 'm'));
    for (const word of [...REQUIRED, ...FILE_ACTIONS]) expect(PAGE).toContain(`\`${word}\``);
  });
});

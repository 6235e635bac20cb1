import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const HERE = import.meta.dirname;
const TAGS = ['docs', 'capture', '2nd-hand', 'inferred'];

/** The rows of every table of docs/tenant.md, by cell. */
const rows = readFileSync(path.join(HERE, '../../docs/tenant.md'), 'utf8')
  .split('\n')
  .filter((line) => /^\| (?!Fact |---)/.test(line))
  .map((line) => {
    const [, fact = '', tags = '', place = '', held = ''] = line.split('|').map((cell) => cell.trim());
    return { fact, tags: tags.split(', '), place, held };
  });

const fileOf = (name: string): string => path.join(HERE, name);

/** What is wrong with a test named as "`file` › title". */
function wrongTest(name: string): string[] {
  const match = /^`([^`]+\.test\.ts)` › (.+)$/.exec(name);
  const [, file = '', title = ''] = match ?? [];
  if (!match || !existsSync(fileOf(file))) return [`${name}: no such file`];
  return readFileSync(fileOf(file), 'utf8').includes(title) ? [] : [`${name}: no such title`];
}

describe('docs/tenant.md', () => {
  it('has a row for many facts, each with a known tag', () => {
    expect(rows.length).toBeGreaterThan(100);
    expect(rows.flatMap(({ tags }) => tags).filter((tag) => !TAGS.includes(tag))).toEqual([]);
  });

  it('names files that exist, or says why nothing is there', () => {
    const missing = rows.flatMap(({ fact, place }) => {
      if (place.startsWith('not here: ')) return [];
      const files = [...place.matchAll(/`([^`]+)`/g)].map(([, file = '']) => file);
      return files.length === 0 ? [fact] : files.filter((file) => !existsSync(fileOf(file)));
    });
    expect(missing).toEqual([]);
  });

  it('names tests that exist, one at least for each fact that is served', () => {
    const wrong = rows.flatMap(({ fact, place, held }) => {
      if (held === '—') return place.startsWith('not here: ') ? [] : [`${fact}: no test`];
      return held.split('<br>').flatMap(wrongTest);
    });
    expect(wrong).toEqual([]);
  });
});

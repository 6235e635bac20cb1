import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GraphRefusal } from '../refusal.ts';
import { holds } from './evaluate-filter.ts';
import { requiredEquals } from './filter-tree.ts';
import { parseFilter } from './parse-filter.ts';

const ROW = {
  name: "O'Neill",
  on: true,
  count: 3,
  at: '2026-09-06T18:10:47.01Z',
  none: null,
  by: { user: { id: 'u-1' } },
};

describe('$filter', () => {
  it.each([
    ["name eq 'o''neill'", true],
    ["name ne 'x' and on eq true", true],
    ['on eq false or count ge 3', true],
    ["not (name eq 'x') and count lt 3", false],
    ["name eq 'x' and name eq 'y' or count eq 3", true],
    ["name eq 'x' and (name eq 'y' or count eq 3)", false],
    ["name in ('a','O''Neill')", true],
    ["startswith(name,'o''')", true],
    ['none eq null', true],
    ['name ne null', true],
    ['at gt 2026-09-06T18:10:47Z', true],
    ['at le 2026-09-06T20:10:47.0100000+02:00', true],
    ["by/user/id eq 'u-1'", true],
    ['name eq 11111111-2222-4333-8444-555555555555', false],
  ])('%s', (expression, expected) => {
    expect(holds(parseFilter(expression), ROW)).toBe(expected);
  });

  it.each([
    '',
    'name',
    'name eq',
    "name eq 'x",
    "name is 'x'",
    "name eq 'x' and",
    '(name eq 1',
    'name eq 1)',
    'name in ()',
    'a eq b',
    '%',
    '('.repeat(500),
  ])('refuses %j', (expression) => {
    expect(() => parseFilter(expression)).toThrow(GraphRefusal);
  });

  it('never fails but by a refusal, whatever it is given', () => {
    const piece = fc.constantFrom(
      'name',
      ' eq ',
      ' and ',
      ' or ',
      'not ',
      '(',
      ')',
      "'x'",
      '3',
      ',',
      ' in ',
      'null',
      '/',
      "'",
      'startswith(',
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof({ weight: 5, arbitrary: piece }, fc.string({ maxLength: 3 })), { maxLength: 12 }),
        (pieces) => {
          try {
            holds(parseFilter(pieces.join('')), ROW);
          } catch (cause) {
            expect(cause).toBeInstanceOf(GraphRefusal);
          }
        },
      ),
    );
  });

  it('pins properties only by what must hold', () => {
    const tree = parseFilter("scopeId eq '/' and scopeType eq 'DirectoryRole' and (a eq '1' or b eq '2')");
    expect(Object.fromEntries(requiredEquals(tree))).toEqual({ scopeId: '/', scopeType: 'DirectoryRole' });
  });
});

import { describe, expect, it } from 'vitest';
import { differences } from './compare.ts';

describe('comparing with a recorded shape', () => {
  it('finds nothing where names, order and values are as recorded', () => {
    const recorded = { id: /^a/, at: null, list: [{ on: true }], none: [] };
    expect(
      differences(recorded, { id: 'abc', at: null, list: [{ on: true }, { on: true }], none: [] }),
    ).toEqual([]);
  });

  it.each([
    ['another order', { a: 1, b: 2 }, { b: 2, a: 1 }],
    ['a member too many', { a: 1 }, { a: 1, b: 2 }],
    ['a member too few', { a: 1, b: null }, { a: 1 }],
    ['null for a text', { a: /./ }, { a: null }],
    ['another text', { a: /^\d$/ }, { a: 'x' }],
    ['another value', { a: { b: 'x' } }, { a: { b: 'y' } }],
    ['an empty list for a full one', [/./], []],
    ['a full list for an empty one', [], ['x']],
    ['a longer list than the one given', ['x', 'y'], ['x', 'y', 'z']],
    ['a text for an object', { a: {} }, { a: 'x' }],
  ])('tells %s', (_name, recorded, actual) => {
    expect(differences(recorded, actual)).toHaveLength(1);
  });
});

import { describe, expect, it } from 'vitest';
import { between, withAll, withoutOne } from './selection.ts';

describe('a selection', () => {
  it('takes in no more than are sent at once, and says how many found no room', () => {
    const { ids, over } = withAll(new Set(['a', 'b']), ['b', 'c', 'd', 'e'], 3);
    expect([...ids]).toEqual(['a', 'b', 'c']);
    expect(over).toBe(2);
  });
  it('lets one go', () => expect([...withoutOne(new Set(['a', 'b']), 'a')]).toEqual(['b']));
  it('takes a range from where it was begun, whichever way', () => {
    const order = ['a', 'b', 'c', 'd'];
    expect(between(order, 'b', 'd')).toEqual(['b', 'c', 'd']);
    expect(between(order, 'c', 'a')).toEqual(['c', 'b', 'a']);
    expect(between(order, null, 'c')).toEqual(['c']);
    expect(between(order, 'gone', 'c')).toEqual(['c']);
    expect(between(order, 'a', 'gone')).toEqual([]);
  });
});

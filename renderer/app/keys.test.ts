import { describe, expect, it } from 'vitest';
import { keyGroupsFor } from './keys.ts';

describe('the keys dialog', () => {
  it('begins with what acts everywhere, then what acts on the screen on show', () => {
    const titles = keyGroupsFor('approvals').map(({ title }) => title);
    expect(titles.slice(0, 2)).toEqual(['Everywhere', 'Approvals']);
    expect(titles).toHaveLength(keyGroupsFor('my-roles').length);
  });
  it('never lists one key twice in a group', () => {
    for (const { lines } of keyGroupsFor('my-roles')) {
      const keys = lines.flatMap((line) => line.keys);
      expect(new Set(keys).size).toBe(keys.length);
    }
  });
});

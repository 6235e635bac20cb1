import { describe, expect, it } from 'vitest';
import { NOW, savedOf } from '../../../state/test-samples.ts';
import { byLastUse, savedPlace, savedSpoken, savedUse } from './saved-words.ts';

describe('a saved connection in words', () => {
  it('names the domain beside a display name, and once where it is the name', () => {
    expect(savedPlace(savedOf())).toBe('contoso.com, Microsoft global cloud');
    expect(savedPlace(savedOf({ tenantName: null }))).toBe('Microsoft global cloud');
    expect(savedPlace(savedOf({ tenantName: '' }))).toBe('Microsoft global cloud');
  });
  it('says its tier, its application and when it was used', () => {
    expect(savedUse(savedOf(), NOW)).toBe('approver tier, application …000000000902, last used 14:02');
  });
  it('draws hidden characters of a name in the names of its buttons', () => {
    expect(savedSpoken(savedOf({ tenantName: 'Con\u202etoso' }))).toBe(
      'Con[U+202E]toso, application …000000000902',
    );
  });
  it('comes first where it was used last', () => {
    const old = savedOf({ id: 'old', usedAt: NOW - 1000 });
    const late = savedOf({ id: 'late', usedAt: NOW });
    expect(byLastUse([old, late]).map(({ id }) => id)).toEqual(['late', 'old']);
  });
});

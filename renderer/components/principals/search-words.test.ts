import { describe, expect, it } from 'vitest';
import { guidOf, problemOf } from '../../state/test-samples.ts';
import { searchWords } from './search-words.ts';

const person = {
  kind: 'user',
  id: guidOf(1),
  name: 'Petra Zelinka',
  upn: 'petra@contoso.com',
  enabled: true,
  guest: false,
  groupKind: null,
  roleAssignable: null,
} as const;

describe('what is said of a search', () => {
  it('says why the list is empty or cut', () => {
    expect(searchWords({ state: 'found', found: [], more: false }, 0, ' xyz ')).toContain('“xyz”');
    expect(searchWords({ state: 'found', found: [person], more: false }, 0, 'pe')).toBe('Named already.');
    expect(searchWords({ state: 'found', found: [person], more: true }, 1, 'pe')).toContain('more');
    expect(searchWords({ state: 'found', found: [person], more: false }, 1, 'pe')).toBe('');
    expect(searchWords({ state: 'failed', problem: problemOf({ title: 'No.' }) }, 0, 'pe')).toContain('No.');
  });
});

import { describe, expect, it } from 'vitest';
import { guidOf, problemOf } from '../../../../../state/test-samples.ts';
import { canBeChosen, foundWords, searchWords } from './found-words.ts';

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
const group = { ...person, kind: 'group', upn: null, enabled: null, guest: null } as const;

describe('what was found to decide', () => {
  it('is told apart: people by name, groups by kind, and what is wrong with either', () => {
    expect(foundWords(person)).toBe('petra@contoso.com');
    expect(foundWords({ ...person, guest: true, enabled: false })).toBe('petra@contoso.com, disabled, guest');
    expect(foundWords({ ...group, groupKind: 'microsoft-365' })).toBe('Microsoft 365 group');
    expect(canBeChosen({ ...group, groupKind: 'distribution' })).toBe(false);
    expect(canBeChosen(person)).toBe(true);
  });
  it('says why the list is empty or cut', () => {
    expect(searchWords({ state: 'found', found: [], more: false }, 0, ' xyz ')).toContain('“xyz”');
    expect(searchWords({ state: 'found', found: [person], more: false }, 0, 'pe')).toBe('Named already.');
    expect(searchWords({ state: 'found', found: [person], more: true }, 1, 'pe')).toContain('more');
    expect(searchWords({ state: 'found', found: [person], more: false }, 1, 'pe')).toBe('');
    expect(searchWords({ state: 'failed', problem: problemOf({ title: 'No.' }) }, 0, 'pe')).toContain('No.');
  });
});

import { describe, expect, it } from 'vitest';
import { guidOf } from '../../../../../state/test-samples.ts';
import { canBeChosen, foundWords } from './found-words.ts';

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
});

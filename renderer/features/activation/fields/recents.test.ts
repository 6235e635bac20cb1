import { describe, expect, it } from 'vitest';
import type { Recent } from '../../../../shared/contract/my-roles.ts';
import { NOW, guidOf } from '../../../state/test-samples.ts';
import { placeOf } from '../../../state/standing.ts';
import { recentsFor, sameAsLast } from './recents.ts';

const recent = (role: number, justification: string): Recent => ({
  roleDefinitionId: guidOf(role),
  scopeId: '/',
  justification,
  ticket: null,
  at: NOW,
});
const here = [placeOf(guidOf(1), '/')];

describe('recent justifications', () => {
  it('put this role’s own first, each wording once, five at most', () => {
    const list = [
      recent(2, 'Other role'),
      recent(1, 'Mine, newer'),
      recent(1, 'Mine, older'),
      recent(3, 'mine,  NEWER'),
      ...[4, 5, 6, 7].map((n) => recent(n, `Other ${n}`)),
    ];
    expect(recentsFor(here, list).map(({ justification }) => justification)).toEqual([
      'Mine, newer',
      'Mine, older',
      'Other role',
      'Other 4',
      'Other 5',
    ]);
  });
  it('know when the words are those of the last time for this role', () => {
    const list = [recent(2, 'Reset the kiosks'), recent(1, 'Move the mailboxes'), recent(1, 'Older words')];
    expect(sameAsLast(' move the  mailboxes', here, list)?.justification).toBe('Move the mailboxes');
    expect(sameAsLast('Older words', here, list)).toBeUndefined();
    expect(sameAsLast('Reset the kiosks', here, list)).toBeUndefined();
  });
});

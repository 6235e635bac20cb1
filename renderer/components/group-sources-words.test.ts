import { describe, expect, it } from 'vitest';
import { problemOf } from '../state/test-samples.ts';
import { groupsWords } from './group-sources-words.ts';

describe('where groups come from', () => {
  it('says where they were looked for, how many were found, and where they were not', () => {
    const reason = problemOf({ kind: 'consent-missing', title: 'Not given.', advice: 'Ask.' });
    const source = { from: 'own', state: 'complete', reason: null, found: 9 } as const;
    expect(groupsWords([])).toBeNull();
    expect(groupsWords([source, { from: 'role-assignable', state: 'refused', reason, found: 0 }])).toBe(
      'Groups: 9 among those you may activate; not looked for among those that can hold roles (Not given). Others are not looked for.',
    );
    expect(groupsWords([{ ...source, state: 'partial' }])).toContain('9+ among those you may activate');
  });
});

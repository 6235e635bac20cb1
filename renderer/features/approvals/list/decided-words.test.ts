import { describe, expect, it } from 'vitest';
import type { DecidedRequest } from '../../../../shared/contract/approvals.ts';
import { NOW, roleNamed, waitingFor } from '../../../state/test-samples.ts';
import { resultWords } from './decided-words.ts';

const decided: DecidedRequest = {
  request: waitingFor(roleNamed('Intune Administrator', 3)),
  result: 'approved',
  by: 'Leila Haddani',
  mine: false,
  at: NOW,
  justification: null,
};

describe('how a request was decided', () => {
  it('names who did, or you', () => {
    expect(resultWords(decided)).toBe('Approved by Leila Haddani');
    expect(resultWords({ ...decided, mine: true })).toBe('Approved by you');
    expect(resultWords({ ...decided, result: 'denied', by: null })).toBe('Denied');
  });
  it('never calls unanswered denied', () => {
    expect(resultWords({ ...decided, result: 'expired' })).not.toContain('enied');
    expect(resultWords({ ...decided, result: 'gone' })).not.toContain('enied');
  });
});

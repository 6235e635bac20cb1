import { describe, expect, it } from 'vitest';
import type { PastRequest } from '../../../../shared/contract/past.ts';
import { NOW, deciderOf, pastFor, problemOf, roleNamed, waitingFor } from '../../../state/test-samples.ts';
import { countsWords, endedAs, outcomeWords } from './past-words.ts';
import type { PastRow } from './past-rows.ts';
import { hasDecider, howItEnded } from './who-decided.ts';

const role = roleNamed('User Administrator', 1);
const row = (part: Partial<PastRequest> = {}): PastRow => ({ request: pastFor(role, part), seen: null });
const words = (one: PastRow, decider?: Parameters<typeof howItEnded>[1]): string =>
  outcomeWords(howItEnded(one, decider), one.request.status);

describe('how it ended', () => {
  it('tells mine from others’, and names nobody where that was not read', () => {
    expect(words(row(), deciderOf('p', { mine: true }))).toBe('Approved by you');
    expect(words(row(), deciderOf('p'))).toBe('Approved by Leila Haddani');
    expect(words(row())).toBe('Approved');
    expect(howItEnded(row(), undefined).mine).toBeNull();
    const unread = deciderOf('p', { state: 'unread', mine: false, problem: problemOf() });
    expect(howItEnded(row(), unread).mine).toBeNull();
    // What was approved was approved by somebody, whatever the approval said by the time it was read.
    expect(howItEnded(row(), deciderOf('p', { state: 'nobody', mine: false })).mine).toBeNull();
  });
  it('goes by the decision where the request’s own word does not tell it', () => {
    const denied = deciderOf('p', { result: 'denied' });
    expect(words(row({ outcome: 'unknown', status: 'Xyz' }), denied)).toBe('Denied by Leila Haddani');
    expect(words(row({ outcome: 'approved' }), denied)).toBe('Approved by Leila Haddani');
  });
  it('is never denied where nobody answered, and says a word it does not know as it is', () => {
    expect(words(row({ outcome: 'unanswered' }))).toBe('Nobody answered in 24\u00a0h');
    expect(words(row({ outcome: 'unknown', status: 'Xyz' }))).toBe('Ended as ‘Xyz’');
    expect(words(row({ outcome: 'unknown', status: '' }))).toBe('Taken back, or its time ran out');
    expect(endedAs({ outcome: 'unanswered', status: 'Failed' })).toBe('nobody answered');
    expect(endedAs({ outcome: 'unknown', status: 'Xyz' })).toBe('‘Xyz’');
  });
  it('asks who decided only where somebody may have, and it was not seen', () => {
    expect(hasDecider(row())).toBe(true);
    expect(hasDecider(row({ outcome: 'cancelled' }))).toBe(false);
    expect(hasDecider(row({ outcome: 'unanswered' }))).toBe(false);
    const seen = {
      request: waitingFor(role),
      result: 'approved',
      by: null,
      mine: true,
      at: NOW,
      justification: null,
    } as const;
    expect(hasDecider({ ...row(), seen })).toBe(false);
    expect(howItEnded({ ...row(), seen }, undefined).mine).toBe(true);
  });
  it('is counted without what there is none of', () => {
    const none = { approved: 0, denied: 0, unanswered: 0, cancelled: 0, failed: 0, unknown: 0 };
    expect(countsWords({ ...none, approved: 3, cancelled: 1 })).toBe('3 approved, 1 taken back');
    expect(countsWords(none)).toBe('');
  });
});

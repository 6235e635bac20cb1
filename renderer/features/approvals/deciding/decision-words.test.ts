import { describe, expect, it } from 'vitest';
import type { DecidedRequest } from '../../../../shared/contract/approvals.ts';
import { MINUTE, NOW, problemOf, roleNamed, sentFor, waitingFor } from '../../../state/test-samples.ts';
import type { DecisionStand } from './decision-stand.ts';
import { decidedWords, decisionBlock, endNote, endsRequest, foundOut, isNeutral } from './decision-words.ts';

const decided = (part: Partial<DecidedRequest> = {}): DecidedRequest => ({
  request: waitingFor(roleNamed('Intune Administrator', 3)),
  result: 'approved',
  by: 'Leila Haddani',
  mine: false,
  at: NOW - MINUTE,
  justification: null,
  ...part,
});

describe('the words of a decision', () => {
  it('let an open request be decided, but not offline', () => {
    expect(decisionBlock({ kind: 'open' }, false)).toBeNull();
    expect(decisionBlock({ kind: 'open' }, true)).toContain('Offline');
  });
  it.each<[DecisionStand, string]>([
    [{ kind: 'own' }, 'Your own request. Someone else decides.'],
    [{ kind: 'sending', decision: 'approve' }, 'on its way'],
    [{ kind: 'unknown', entry: undefined }, 'Nothing is sent a second time'],
    [{ kind: 'recorded', decision: 'deny' }, 'Denied.'],
    [{ kind: 'decided', decided: decided() }, 'decided already'],
    [{ kind: 'over' }, 'Nobody answered'],
    [{ kind: 'gone' }, 'no longer waits'],
  ])('say why %o cannot be decided', (stand, words) => expect(decisionBlock(stand, false)).toContain(words));
  it('say who was faster, and that what was typed was not recorded', () => {
    expect(endNote({ kind: 'decided', decided: decided() }, true, NOW)).toEqual({
      title: 'Already approved by Leila Haddani, 14:35.',
      advice: 'Your decision was not recorded.',
    });
    expect(endNote({ kind: 'open' }, true, NOW)).toBeNull();
  });
  it('never call unanswered denied, and name nobody who is not known', () => {
    expect(decidedWords(decided({ result: 'expired', by: null }), NOW)).toBe('Nobody answered in 24\u00a0h.');
    expect(decidedWords(decided({ by: null }), NOW)).toBe('Already approved, 14:35.');
    expect(decidedWords(decided({ result: 'gone' }), NOW)).not.toContain('denied');
  });
  it('say what became of a decision whose answer was lost', () => {
    const entry = sentFor(roleNamed('Intune Administrator', 3), { action: 'deny', state: 'not-found' });
    expect(foundOut(entry)?.title).toBe('Your decision was not found.');
    expect(foundOut({ ...entry, state: 'refused', problem: problemOf() })?.title).toContain('refused it');
    expect(foundOut({ ...entry, state: 'accepted' })).toBeNull();
    expect(foundOut({ ...entry, action: 'cancel' })).toBeNull();
    expect(foundOut(undefined)).toBeNull();
  });
  it('tell what is nobody’s fault from what went wrong', () => {
    expect(isNeutral(problemOf({ kind: 'already-decided' }))).toBe(true);
    expect(isNeutral(problemOf({ kind: 'throttled' }))).toBe(false);
    expect(endsRequest(problemOf({ kind: 'cancelled' }))).toBe(false);
    expect(endsRequest(problemOf({ kind: 'expired' }))).toBe(true);
  });
});

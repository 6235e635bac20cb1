import { describe, expect, it } from 'vitest';
import { NOW, HOUR, asking, roleNamed, waitingFor } from '../../../state/test-samples.ts';
import { clockTime } from '../../../components/when.ts';
import { flagLine, mutualLine } from './flag-words.ts';

const role = roleNamed('User Administrator', 1);
const request = waitingFor(role, { duration: 'PT4H', asks: asking({ maximum: 'PT4H' }) });

describe('a flag in words', () => {
  it('holds the median against what is asked, and says where that is the maximum', () => {
    const flag = { kind: 'longer-than-usual', usual: 'PT1H', of: 9 } as const;
    expect(flagLine(flag, request, NOW)).toEqual({
      kind: 'longer-than-usual',
      claim: 'Four times their usual.',
      evidence: 'The median of 9 earlier requests is 1\u00a0h; 4\u00a0h is the maximum.',
    });
    const odd = flagLine({ ...flag, usual: 'PT1H30M' }, { ...request, asks: null }, NOW);
    expect(odd.claim).toBe('Longer than their usual.');
    expect(odd.evidence).toContain('4\u00a0h is asked for');
  });
  it('tells an empty justification from a short one', () => {
    expect(flagLine({ kind: 'short-justification', length: 0 }, request, NOW).claim).toBe(
      'No justification.',
    );
    expect(flagLine({ kind: 'short-justification', length: 1 }, request, NOW).evidence).toBe(
      'It has 1 character.',
    );
  });
  it('says the usual hours by this device’s clock', () => {
    const at = Date.UTC(2026, 10, 20, 3, 12);
    const { evidence } = flagLine(
      { kind: 'off-hours', from: 8 * 60, to: 17 * 60 + 40, of: 9 },
      { ...request, createdAt: at },
      NOW,
    );
    expect(evidence).toBe(
      `Asked at ${clockTime(at)}. Their 9 earlier requests came between ${clockTime(Date.UTC(2026, 10, 20, 8))} and ${clockTime(Date.UTC(2026, 10, 20, 17, 40))}.`,
    );
  });
  it('says when the same words were used, how many characters hide, and that a ticket is asked for', () => {
    const at = NOW - 3 * HOUR;
    expect(flagLine({ kind: 'same-words', at, requestId: 'r' }, request, NOW).evidence).toContain(
      clockTime(at),
    );
    expect(flagLine({ kind: 'hidden-characters', count: 2 }, request, NOW).evidence).toContain(
      '2 characters',
    );
    expect(flagLine({ kind: 'ticket-missing' }, request, NOW).evidence).toBe('The policy asks for one.');
    expect(flagLine({ kind: 'vague-justification', word: 'need access' }, request, NOW).evidence).toContain(
      '‘need access’',
    );
  });
  it('names through what the two could approve each other, and says nothing where they could not', () => {
    const through = [{ role, scope: request.scope }];
    expect(mutualLine({ state: 'yes', through, reason: null }, request)?.evidence).toBe(
      'You are eligible for User Administrator, and Ines can decide about that.',
    );
    expect(mutualLine({ state: 'no', through: [], reason: null }, request)).toBeNull();
    expect(mutualLine({ state: 'not-checked', through: [], reason: null }, request)).toBeNull();
  });
});

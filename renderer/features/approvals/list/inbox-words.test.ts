import { describe, expect, it } from 'vitest';
import type { Coverage } from '../../../../shared/contract/my-roles.ts';
import { MINUTE, NOW, covered, problemOf, roleNamed, waitingFor } from '../../../state/test-samples.ts';
import { countWords, inboxFace, inboxProblem, ownWords, readInFull } from './inbox-words.ts';

const request = waitingFor(roleNamed('Intune Administrator', 3));
const read = (state: Coverage['state'], waiting = [request], asOf: number | null = NOW - 8000) => ({
  asOf,
  reading: false,
  coverage: covered(state, state === 'complete' ? null : problemOf()),
  waiting,
});

describe('what is said of the inbox', () => {
  it('is nothing only where it was read in full', () => {
    expect(inboxFace(read('complete', []), 0, 0)).toBe('nothing');
    for (const state of ['partial', 'refused', 'failed'] as const)
      expect(inboxFace(read(state, []), 0, 0)).toBe('unknown');
    expect(inboxFace(read('unread', [], null), 0, 0)).toBe('loading');
    expect(inboxFace({ ...read('failed', []), reading: true }, 0, 0)).toBe('loading');
  });
  it('tells no match from nothing', () => {
    expect(inboxFace(read('complete'), 1, 0)).toBe('no-match');
    expect(inboxFace(read('partial'), 1, 1)).toBe('rows');
  });
  it('counts no own request, and claims no number that was not read in full', () => {
    expect(countWords(read('complete', [request, { ...request, own: true }]))).toBe('1 waits for you');
    expect(countWords(read('complete', [request, request]))).toBe('2 wait for you');
    expect(countWords(read('complete', [{ ...request, own: true }]))).toBe('none');
    expect(countWords(read('partial'))).toBe('1 known, not read in full');
    expect(countWords(read('refused', []))).toBe('not known');
    expect(countWords(read('unread', [], null))).toBe('not read yet');
  });
  it('says what a reading that went wrong means', () => {
    expect(inboxProblem(read('complete'), NOW)).toBeNull();
    expect(inboxProblem(read('partial'), NOW)?.advice).toContain('There may be more requests than you see.');
    expect(inboxProblem(read('failed', [], null), NOW)?.advice).toContain('is not known');
    expect(inboxProblem(read('failed', [request], NOW - MINUTE), NOW)?.advice).toContain('read at 14:35');
  });
  it('says how fresh nothing is, and what waits for others', () => {
    expect(readInFull(NOW - 8000, NOW)).toBe('Entra roles were read in full 8\u00a0s ago.');
    expect(ownWords(read('complete', [{ ...request, own: true }]))).toBe(
      'Own requests: 1, decided by others.',
    );
    expect(ownWords(read('complete'))).toBeNull();
  });
});

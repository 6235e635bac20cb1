import { describe, expect, it } from 'vitest';
import { NOW, activeIn, problemOf, roleNamed, sentFor } from '../../state/test-samples.ts';
import { resultWords } from './result-words.ts';

const role = roleNamed('Intune Administrator', 3);
const kindOf = (...given: Parameters<typeof resultWords>) => resultWords(...given).kind;

describe('what became of a request', () => {
  it('is in effect until a time only once the service lists it', () => {
    expect(resultWords('in-effect', undefined, undefined, NOW).headline).toBe('Granted');
    expect(resultWords('in-effect', undefined, activeIn(role), NOW).headline).toBe('In effect until 16:36');
  });
  it('follows the journal past the first answer', () => {
    expect(kindOf('unknown', undefined, undefined, NOW)).toBe('unknown');
    expect(kindOf('unknown', sentFor(role, { state: 'not-found' }), undefined, NOW)).toBe('not-found');
    const accepted = sentFor(role, { state: 'accepted', status: 'PendingApproval' });
    expect(resultWords('unknown', accepted, undefined, NOW).headline).toBe('Waiting for approval');
  });
  it('never takes a word it does not know for a grant', () => {
    const strange = sentFor(role, { state: 'accepted', status: 'PendingMoonPhase' });
    expect(kindOf('in-progress', strange, undefined, NOW)).toBe('waiting');
  });
  it('says why it was refused', () => {
    const refused = sentFor(role, { state: 'refused', problem: problemOf() });
    expect(resultWords('in-progress', refused, undefined, NOW)).toMatchObject({
      kind: 'refused',
      sentence: 'The service refused it. Say more.',
    });
    expect(
      kindOf('in-progress', sentFor(role, { state: 'accepted', status: 'Denied' }), undefined, NOW),
    ).toBe('refused');
  });
});

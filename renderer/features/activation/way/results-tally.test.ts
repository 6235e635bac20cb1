import { describe, expect, it } from 'vitest';
import type { WriteOutcome } from '../../../../shared/contract/intents.ts';
import { fail, ok } from '../../../../shared/contract/result.ts';
import { problemOf, roleNamed, sentFor } from '../../../state/test-samples.ts';
import { resultsLine, retryable, retryWords } from './results-tally.ts';

const sent = (outcome: WriteOutcome['outcome'], intentId = 'i') => ok({ intentId, outcome });
const role = roleNamed('Intune Administrator', 3);

describe('the results of several', () => {
  it('are counted in one line', () => {
    expect(
      resultsLine([sent('in-effect'), sent('waiting-for-approval'), sent('unknown'), fail(problemOf())], []),
    ).toBe('1 granted, 1 waiting for a person, 1 outcome unknown, 1 refused.');
  });
  it('can be sent again only where nothing can happen twice', () => {
    expect(retryable(fail(problemOf()), [])).toBe(true);
    expect(retryable(fail(problemOf({ kind: 'throttled' })), [])).toBe(true);
    expect(retryable(fail(problemOf({ kind: 'outcome-unknown', safeToRetry: false })), [])).toBe(false);
    const underWay = fail(problemOf({ kind: 'in-flight', safeToRetry: false }));
    expect(retryable(underWay, [])).toBe(false);
    expect(resultsLine([underWay], [])).toBe('1 on the way.');
    const another = fail(problemOf({ kind: 'in-flight', title: 'Another sign-in is under way.' }));
    expect(retryable(another, [])).toBe(true);
    expect(resultsLine([another], [])).toBe('1 not sent.');
    expect(retryable(fail(problemOf({ safeToRetry: false })), [])).toBe(false);
    expect(retryable(fail(problemOf({ kind: 'already-pending' })), [])).toBe(false);
    expect(retryable(sent('unknown'), [])).toBe(false);
    expect(retryable(sent('in-effect'), [])).toBe(false);
    expect(retryable(undefined, [])).toBe(false);
  });
  it('tell what was refused from what never left', () => {
    const throttled = fail(problemOf({ kind: 'throttled' }));
    expect(resultsLine([throttled, fail(problemOf({ kind: 'already-pending' }))], [])).toBe(
      '1 there already, 1 not sent.',
    );
    expect(retryWords([fail(problemOf())], [])).toBe('Try the 1 refused again');
    expect(retryWords([fail(problemOf()), throttled], [])).toBe('Try the 2 not sent again');
  });
  it('follow what main learnt since', () => {
    const entry = sentFor(role, { id: 'i', state: 'not-found' });
    expect(retryable(sent('unknown'), [entry])).toBe(true);
    expect(resultsLine([sent('unknown')], [entry])).toBe('1 not found.');
  });
});

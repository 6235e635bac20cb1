import { describe, expect, it } from 'vitest';
import { PROBLEM_KINDS } from '../../shared/contract/problem.ts';
import { problemOf } from '../state/test-samples.ts';
import { asksForSignIn, mayTrySignIn } from './sign-in-kinds.ts';

describe('which problems offer a sign-in', () => {
  it('is those that ask for one', () => {
    expect(PROBLEM_KINDS.filter((kind) => asksForSignIn(problemOf({ kind })))).toEqual([
      'sign-in-needed',
      'step-up-needed',
    ]);
  });
  it('is every failed sign-in but those that another one cannot mend, or that ask for something else', () => {
    expect(PROBLEM_KINDS.filter((kind) => !mayTrySignIn(problemOf({ kind })))).toEqual([
      'consent-missing',
      'role-missing',
      'licence-missing',
      'blocked-by-policy',
      'offline',
      'untrusted-connection',
      'not-connected',
    ]);
  });
});

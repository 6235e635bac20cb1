import { describe, expect, it } from 'vitest';
import { PROBLEM_KINDS, type Problem } from '../../shared/contract/problem.ts';
import { problemAction } from './problem-actions.ts';

const kindsThat = (action: string): readonly Problem['kind'][] =>
  PROBLEM_KINDS.filter((kind) => problemAction({ kind }) === action);

describe('the one action of a problem', () => {
  it('is told for every kind', () => {
    for (const kind of PROBLEM_KINDS) expect(problemAction({ kind }), kind).toBeTypeOf('string');
  });
  it('is a sign-in only where one is asked for', () => {
    expect(kindsThat('sign-in')).toEqual(['sign-in-needed', 'step-up-needed']);
  });
  it('is the network’s test where the service was not reached as itself', () => {
    expect(kindsThat('check-network')).toEqual(['offline', 'untrusted-connection']);
  });
  it('is the page of rights where somebody has to grant something', () => {
    expect(kindsThat('see-access')).toEqual(['consent-missing', 'role-missing', 'licence-missing']);
  });
  it('is another connection, or waiting, in one case each', () => {
    expect(kindsThat('change-connection')).toEqual(['not-connected']);
    expect(kindsThat('wait')).toEqual(['throttled']);
  });
});

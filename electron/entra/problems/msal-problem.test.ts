import { describe, expect, it } from 'vitest';
import { SIGN_IN_ERRORS } from '../../../shared/domain/sign-in-errors/sign-in-errors.ts';
import { msalProblem } from './msal-problem.ts';

const TRACE = '0b1c2d3e-4f50-4617-8829-3a4b5c6d7e8f';
const thrown = (number: string, errorCode = 'invalid_grant') => ({
  name: 'InteractionRequiredAuthError',
  errorCode,
  errorMessage: `AADSTS${number}: Some words of the service. Trace ID: ${TRACE} Correlation ID: x Timestamp: y`,
});

describe('an error that comes back to the app', () => {
  it.each([
    ['65001', 'consent-missing'],
    ['65004', 'consent-missing'],
    ['90094', 'consent-missing'],
    ['50076', 'step-up-needed'],
    ['50079', 'step-up-needed'],
    ['50158', 'step-up-needed'],
    ['50072', 'step-up-needed'],
    ['70043', 'sign-in-needed'],
    ['700082', 'sign-in-needed'],
    ['50173', 'sign-in-needed'],
    ['16000', 'sign-in-needed'],
    ['50105', 'blocked-by-policy'],
    ['53003', 'blocked-by-policy'],
    ['53000', 'blocked-by-policy'],
    ['50057', 'blocked-by-policy'],
    ['700016', 'not-connected'],
  ])('as AADSTS%s is %s, with its number, its trace, and something to do', (number, kind) => {
    const problem = msalProblem(thrown(number));
    expect(problem).toMatchObject({ kind, code: `AADSTS${number}`, requestId: TRACE, safeToRetry: true });
    expect(problem.advice).toMatch(/\.$/);
    expect(JSON.stringify(problem)).not.toContain('Some words of the service');
  });

  it('says the same as the table that the waiting screen shows, and who puts it right', () => {
    for (const { number, title, cause, who, kind } of SIGN_IN_ERRORS) {
      const problem = msalProblem(thrown(number));
      expect(problem).toMatchObject({ title, kind });
      expect(problem.advice.startsWith(cause)).toBe(true);
      if (who !== 'You') expect(problem.advice).toContain(` ${who} `);
    }
  });

  it('without a number of its own asks to sign in again where that is all there is', () => {
    for (const code of ['interaction_required', 'login_required', 'no_tokens_found', 'bad_token'])
      expect(msalProblem({ errorCode: code }).kind).toBe('sign-in-needed');
  });

  it('with a number nobody knows shows it', () => {
    expect(msalProblem(thrown('7777777', 'server_error'))).toMatchObject({ code: 'AADSTS7777777' });
  });

  it('that is no answer to this sign-in is none', () => {
    for (const code of ['nonce_mismatch', 'state_mismatch'])
      expect(msalProblem({ errorCode: code })).toMatchObject({ kind: 'unreadable-answer', code });
  });
});

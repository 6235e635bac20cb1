import { describe, expect, it } from 'vitest';
import { SIGN_IN_ERRORS } from '../../../../shared/domain/sign-in-errors/sign-in-errors.ts';
import { NOW, savedOf } from '../../../state/test-samples.ts';
import { administratorMessage, countWords, errorName, fixedByOther, listFor } from './error-words.ts';

const { connection } = savedOf();

describe('the list of errors', () => {
  it('holds what the browser alone shows, and all there is once something is typed', () => {
    expect(listFor(' ').some(({ shown }) => shown === 'app')).toBe(false);
    const told = SIGN_IN_ERRORS.find(({ shown }) => shown === 'app');
    expect(listFor(told?.number ?? '')[0]).toBe(told);
  });
  it('names an error as the page does', () => {
    expect(errorName({ number: '50011' })).toBe('AADSTS50011');
    expect(errorName({ number: 'Need admin approval' })).toBe('Need admin approval');
  });
  it('knows what the user can mend alone', () => {
    expect([fixedByOther({ who: 'You' }), fixedByOther({ who: 'Your help desk' })]).toEqual([false, true]);
  });
});

describe('how the search went', () => {
  it('is said only where something was typed', () => {
    expect(countWords('', 30)).toBeNull();
    expect(countWords('x', 1)).toBe('1 error matches.');
    expect(countWords('x', 3)).toBe('3 errors match, the best first.');
    expect(countWords('x', 0)).toContain('send them to an administrator');
  });
});

describe('the message for an administrator', () => {
  it('has what the sign-in log is searched by', () => {
    expect(administratorMessage(' AADSTS1: odd\nTrace ID: 7 ', connection, NOW).split('\n')).toEqual([
      'Signing in to PIM Desk ended with an error in the browser.',
      'Tenant: contoso.com (Microsoft global cloud)',
      `Application (client) id: ${connection.clientId}`,
      `Time: ${new Date(NOW).toISOString()}`,
      'The page said: AADSTS1: odd Trace ID: 7',
    ]);
  });
  it('has nothing of a page where nothing was pasted, and of a flood only its beginning', () => {
    expect(administratorMessage('', connection, NOW)).not.toContain('The page said');
    expect(administratorMessage('x'.repeat(90_000), connection, NOW).length).toBeLessThan(2400);
  });
});

import { describe, expect, it } from 'vitest';
import { SIGN_IN_ERRORS, signInErrorBy } from './sign-in-errors.ts';

describe('the sign-in errors', () => {
  it('are there once each, and whole', () => {
    const numbers = SIGN_IN_ERRORS.map((e) => e.number);
    expect(new Set(numbers).size).toBe(numbers.length);
    for (const { number, title, cause, fix, who, phrases } of SIGN_IN_ERRORS) {
      expect(number).toMatch(/^\d{5,7}$/);
      for (const said of [title, cause, fix]) expect(said).toMatch(/^\S.*\.$/);
      expect(who).not.toBe('');
      expect(phrases.length).toBeGreaterThan(0);
    }
  });

  it('speak as the console does', () => {
    for (const { title, cause, fix } of SIGN_IN_ERRORS)
      expect(`${title} ${cause} ${fix}`).not.toMatch(/\b(please|sorry|successfully)\b|!/i);
  });

  it.each(
    '50011 700016 7000218 50020 50105 53000 53001 53003 90094 90093 65001 65004 50076 50079 50158 70043 700082 700084 16000 16001 16003 90002 500011'.split(
      ' ',
    ),
  )('know %s', (number) => {
    expect(signInErrorBy(number)?.number).toBe(number);
    expect(signInErrorBy(`AADSTS${number}`)?.number).toBe(number);
  });

  it('do not know a number that nobody wrote down', () => {
    expect(signInErrorBy('99999')).toBeUndefined();
  });
});

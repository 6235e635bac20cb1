import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findSignInErrors } from './find-sign-in-errors.ts';
import { SIGN_IN_ERRORS } from './sign-in-errors.ts';

const found = (text: string): string[] => findSignInErrors(text).map((e) => e.number);
const known = fc.constantFrom(...SIGN_IN_ERRORS.map((e) => e.number));

/** The foot of an error page. */
const foot = fc
  .record({ trace: fc.uuid(), correlation: fc.uuid(), at: fc.date({ noInvalidDate: true }) })
  .map(
    ({ trace, correlation, at }) =>
      `Trace ID: ${trace}\r\nCorrelation ID: ${correlation}\r\nTimestamp: ${at.toISOString().replace('T', ' ').slice(0, 19)}Z`,
  );

describe('a pasted page', () => {
  it('is known by its number, whatever ids and times stand under it', () => {
    fc.assert(
      fc.property(known, foot, (number, below) => {
        expect(found(`AADSTS${number}: Something is wrong.\r\n${below}`)).toEqual([number]);
      }),
    );
  });

  it('without a number is not known by its ids and times', () => {
    fc.assert(fc.property(foot, (below) => found(`Sorry, but we’re having trouble.\n${below}`).length === 0));
    fc.assert(fc.property(fc.uuid(), (id) => found(id).length === 0));
  });

  it.each([
    ['an id that begins like a number', '50011aaa-53003-0000-cccc-dd3350011eee'],
    ['an id that was wrapped', 'Correlation ID: 50011000-1111-2222-3333-4444\n50011\n555'],
    ['an id without hyphens', '50011000111122223333444455556666'],
    ['a longer number', '150011 5001199'],
  ])('is not known by %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });

  it.each([
    ['AADSTS50011: The redirect URI specified in the request does not match', '50011'],
    ['aadsts50011', '50011'],
    ['AADSTS 50011', '50011'],
    ['  Message:\n AADSTS500\n11 : The reply URL', '50011'],
    ['AADSTS50011 2026-11-20 10:00:00Z', '50011'],
    ['error_codes":[7000218],"timestamp":"2026-11-20 10:00:00Z"', '7000218'],
    ['https://login.microsoftonline.com/error?code=50020', '50020'],
    ['error_description=AADSTS65004%3a+The+resource+owner', '65004'],
    ['Error Code: 53003\nRequest Id: 0b5f0c4e-1111-2222-3333-444455550011', '53003'],
    ['Sign-in error code 50105', '50105'],
  ])('%j is %s', (text, number) => {
    expect(found(text)).toEqual([number]);
  });

  it.each([
    [
      'Need admin approval\nPIM Desk\nPIM Desk needs permission to access resources in your organization that only an admin can grant.',
      '90094',
    ],
    [
      'You cannot access this right now\nYour sign-in was successful but does not meet the criteria to access this resource.',
      '53003',
    ],
    [
      'Your administrator has configured the application PIM Desk to block users unless they are specifically granted (‘assigned’) access',
      '50105',
    ],
    ["Selected user account does not exist in tenant 'Contoso' and cannot access the application", '16000'],
    [
      "User account 'x@y.z' from identity provider 'live.com' does not exist in tenant 'Contoso' and cannot access the application",
      '50020',
    ],
  ])('is known by what it prints: %j', (text, number) => {
    expect(found(text)[0]).toBe(number);
  });
});

describe('what is typed', () => {
  it('finds by the beginning of a number', () => {
    expect(found('5300')).toEqual(['53000', '53001', '53002', '53003', '53004', '530032']);
    expect(found('AADSTS7000')).toEqual(
      ['70008', '700016', '700082', '700084', '7000218', '7000112'].sort(byLength),
    );
  });

  it.each([
    'AADSTS65005',
    'aadsts 65005',
    '65005',
    'AADSTS65005: The application is misconfigured.',
    '700011',
  ])('finds nothing for %j, which is whole and not in the table', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('finds by a whole number that one alone, whatever others begin with it', () => {
    expect(found('53003')).toEqual(['53003']);
    expect(found('AADSTS53003')).toEqual(['53003']);
  });

  it.each([
    ['redirect', '50011'],
    ['ADMIN approval', '90094'],
    ['assigned', '50105'],
    ['compliant', '53000'],
    ['conditional access', '53003'],
    ['guest invitation', '50020'],
    ['disabled', '7000112'],
  ])('finds by words: %j', (text, number) => {
    expect(found(text)).toContain(number);
  });

  it.each(['', '   ', '\n', '5', 'zebra', 'the', '99999', '?!'])('finds nothing for %j', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('never throws, and never names an error twice', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const numbers = found(text);
        return new Set(numbers).size === numbers.length;
      }),
    );
  });
});

/** Shorter numbers first; among equals as the table has them. */
function byLength(a: string, b: string): number {
  const at = (n: string): number => SIGN_IN_ERRORS.findIndex((e) => e.number === n);
  return a.length - b.length || at(a) - at(b);
}

import { describe, expect, it } from 'vitest';
import { emptySessions } from '../identity/sessions.ts';
import { withoutTokens } from './without-tokens.ts';

const JWT = 'eyJhbGciOiJSUzI1NiJ9.eyJvaWQiOiIxIn0.c2lnbmF0dXJl-_';
const refresh = emptySessions().addRefresh({
  oid: 'o',
  tenantId: 't',
  mfa: false,
  contexts: [],
  clientId: 'c',
  at: 0,
  scope: '',
  expires: 1,
  used: false,
});

describe('withoutTokens', () => {
  it.each([
    ['an access token', JWT, '[withheld]'],
    ['a refresh token as the tenant makes them', `not '${refresh}'.`, "not '[withheld]'."],
    ['a form', 'grant_type=refresh_token&refresh_token=abc&x=1', 'grant_type=refresh_token&[withheld]&x=1'],
    ['a foreign bearer', 'Bearer AAAABBBBCCCCDDDDEEEE==', '[withheld]'],
  ])('withholds %s', (_what, text, shown) => {
    expect(withoutTokens(text)).toBe(shown);
    expect(withoutTokens({ a: [{ b: text }] })).toEqual({ a: [{ b: shown }] });
  });

  it('withholds members that only hold secrets, whatever is in them', () => {
    expect(
      withoutTokens({ headers: { Authorization: 'short' }, refresh_token: { a: 1 }, code: 'x' }),
    ).toEqual({
      headers: { Authorization: '[withheld]' },
      refresh_token: '[withheld]',
      code: 'x',
    });
  });

  it('returns what holds none as it is, also the claims a step-up asks for', () => {
    const body = {
      error: { code: 'UnknownError', message: '&claims=%7B%22access_token%22%3A%7B%22acrs%22%7D%7D' },
      rows: [null, undefined, 1, true, { '@odata.nextLink': 'https://localhost/v1.0/x?$skiptoken=MTAw' }],
    };
    expect(withoutTokens(body)).toBe(body);
  });
});

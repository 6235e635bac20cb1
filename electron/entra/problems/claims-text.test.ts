import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claimsInHeader, claimsInQuery } from './claims-text.ts';

/** As captured, with its space. graph-pim.md §8 */
const CAPTURED =
  '&claims=%7B%22access_token%22%3A%7B%22acrs%22%3A%7B%22essential%22%3Atrue%2C%20%22value%22%3A%22c1%22%7D%7D%7D';
const CLAIMS = '{"access_token":{"acrs":{"essential":true, "value":"c1"}}}';
const NBF = '{"access_token":{"nbf":{"essential":true,"value":"1604106651"}}}';
const base64 = (text: string) => Buffer.from(text).toString('base64');
const header = (claims: string) =>
  `Bearer realm="", authorization_uri="https://login.example/authorize", error="insufficient_claims", claims="${claims}"`;

describe('claims in a message that is a query fragment', () => {
  it('are decoded, the space included', () => {
    expect(claimsInQuery(CAPTURED)).toBe(CLAIMS);
  });

  it('are found without the ampersand, with another parameter, and with a plus for the space', () => {
    expect(claimsInQuery(CAPTURED.slice(1))).toBe(CLAIMS);
    expect(claimsInQuery(`?a=b${CAPTURED}&c=d`)).toBe(CLAIMS);
    expect(claimsInQuery(CAPTURED.replace('%20', '+'))).toBe(CLAIMS);
  });

  it.each([
    ['nothing', ''],
    ['no claims', 'The following policy rules failed: MfaRule'],
    ['an empty word', '&claims='],
    ['what is no JSON', '&claims=%7Boops'],
    ['a list', '&claims=%5B%5D'],
    ['a word', '&claims=%22c1%22'],
    ['a broken encoding', '&claims=%7B%ZZ'],
    ['more than 4 kB', `&claims=${encodeURIComponent(JSON.stringify({ a: 'x'.repeat(4096) }))}`],
  ])('are not taken from %s', (_, message) => {
    expect(claimsInQuery(message)).toBeUndefined();
  });

  it('never throw, whatever the message', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const claims = claimsInQuery(`&claims=${text}`);
        return claims === undefined || typeof JSON.parse(claims) === 'object';
      }),
    );
  });
});

describe('claims in a WWW-Authenticate header', () => {
  it('are taken from base64, with and without padding, and from its form for addresses', () => {
    expect(claimsInHeader(header(base64(NBF)))).toBe(NBF);
    expect(claimsInHeader(header(base64(NBF).replace(/=+$/, '')))).toBe(NBF);
    const odd = '{"access_token":{"x":{"value":"~~~???"}}}';
    expect(claimsInHeader(header(Buffer.from(odd).toString('base64url')))).toBe(odd);
  });

  it('are taken from raw JSON, with its quotes escaped or not', () => {
    expect(claimsInHeader(header(CLAIMS))).toBe(CLAIMS);
    expect(claimsInHeader(header(NBF.replaceAll('"', '\\"')))).toBe(NBF);
  });

  it('are found wherever they stand', () => {
    expect(claimsInHeader(`Bearer claims="${base64(NBF)}", error="insufficient_claims"`)).toBe(NBF);
    expect(claimsInHeader(`Bearer claims=${base64(NBF)}, error="insufficient_claims"`)).toBe(NBF);
  });

  it.each([
    ['no claims', 'Bearer error="insufficient_claims"'],
    ['base64 of no JSON', header(base64('hello'))],
    ['half a JSON', header('{"access_token":')],
    ['more than 4 kB', header(base64(JSON.stringify({ a: 'x'.repeat(4096) })))],
  ])('are not taken from %s', (_, text) => {
    expect(claimsInHeader(text)).toBeUndefined();
  });
});

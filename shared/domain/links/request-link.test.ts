import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseRequestLink, requestLink } from './request-link.ts';

const TENANT = '11111111-2222-4333-8444-555555555555';
const REQUEST = 'aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee';
const LINK = `pim-desk://request/${TENANT}/${REQUEST}`;

describe('a link to a request', () => {
  it('is understood again, whatever the ids', () => {
    fc.assert(
      fc.property(fc.uuid(), fc.uuid(), fc.boolean(), (tenantId, requestId, upper) => {
        const place = { tenantId, requestId: upper ? requestId.toUpperCase() : requestId };
        expect(parseRequestLink(requestLink(place))).toEqual(place);
      }),
    );
  });

  it('is understood as an operating system may have recased it', () => {
    const place = { tenantId: TENANT, requestId: REQUEST };
    expect(parseRequestLink(LINK.replace('pim-desk', 'PIM-Desk').replace('request', 'REQUEST'))).toEqual(
      place,
    );
  });

  it.each([
    ['more behind it', `${LINK}/approve`],
    ['a slash behind it', `${LINK}/`],
    ['a query', `${LINK}?decision=approve`],
    ['a fragment', `${LINK}#approve`],
    ['a line end', `${LINK}\n`],
    ['a space before it', ` ${LINK}`],
    ['two links', `${LINK}${LINK}`],
    ['arguments of a shell', `${LINK} --connection x`],
    ['quotes', `"${LINK}"`],
    ['credentials', LINK.replace('request/', 'me:secret@request/')],
    ['a port', LINK.replace('request/', 'request:443/')],
    ['another host', LINK.replace('request/', 'decide/')],
    ['a host that only begins so', LINK.replace('request/', 'request.evil.example/')],
    ['no host', `pim-desk:/request/${TENANT}/${REQUEST}`],
    ['another scheme', LINK.replace('pim-desk', 'https')],
    ['a scheme before it', `x-${LINK}`],
    ['one id', `pim-desk://request/${TENANT}`],
    ['three ids', `${LINK}/${REQUEST}`],
    ['an empty id', `pim-desk://request/${TENANT}/`],
    ['a way up', `pim-desk://request/../${REQUEST}`],
    ['braces', `pim-desk://request/{${TENANT}}/${REQUEST}`],
    ['escapes', LINK.replaceAll('-4', '%2D4')],
    ['digits of another script', LINK.replace('1111', '١١١١')],
    ['letters that fold', LINK.replace('desk', 'des\u212a')],
    ['direction marks', LINK.replace('request/', 'request/\u202e')],
    ['a NUL', `${LINK}\u0000`],
    ['ids glued by a backslash', LINK.replace('request/', 'request\\')],
  ])('with %s is none', (_, text) => {
    expect(parseRequestLink(text)).toBeNull();
  });

  it('is none where one character of it is another', () => {
    fc.assert(
      fc.property(
        fc.nat(LINK.length - 1),
        fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
        (at, c) => {
          const text = LINK.slice(0, at) + c + LINK.slice(at + 1);
          const parsed = parseRequestLink(text);
          // What is still understood says exactly what it is.
          return parsed === null || requestLink(parsed).toLowerCase() === text.toLowerCase();
        },
      ),
      { numRuns: 2_000 },
    );
  });

  it('is none of anything else, which is not even looked at where it is long', () => {
    fc.assert(fc.property(fc.anything(), (anything) => parseRequestLink(anything) === null));
    expect(parseRequestLink(LINK + 'a'.repeat(50_000_000))).toBeNull();
  });

  it('is not made of what is no guid', () => {
    expect(() => requestLink({ tenantId: 'contoso.com', requestId: REQUEST })).toThrow(RangeError);
    expect(() => requestLink({ tenantId: TENANT, requestId: `${REQUEST}?x=1` })).toThrow(RangeError);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clientIdHint, clientIdOf } from './client-id-hint.ts';

const ID = '1b4e28ba-2fa1-4d2e-883f-b9a761bde3fb';

describe('a client id', () => {
  it('of the right form needs no hint, however it was copied', () => {
    fc.assert(
      fc.property(fc.uuid(), (id) => {
        for (const typed of [id, id.toUpperCase(), ` ${id}\n`, `{${id}}`, `"${id}"`, id.replaceAll('-', '')])
          expect([clientIdHint(typed), clientIdOf(typed)]).toEqual([null, id]);
      }),
    );
  });

  it('that lacks digits, or has too many, is told how many', () => {
    fc.assert(
      fc.property(fc.uuid(), fc.integer({ min: 1, max: 30 }), (id, off) => {
        const digits = id.replaceAll('-', '');
        expect(clientIdHint(digits.slice(0, 32 - off))).toContain(`This one lacks ${off}.`);
        expect(clientIdHint(digits + 'a'.repeat(off))).toContain(`This one has ${off} too many.`);
      }),
    );
  });

  it.each([
    ['', '32 hex digits in five groups, like '],
    [ID.slice(0, -4), 'lacks 4.'],
    [`${ID}ab`, '2 too many.'],
    [ID.replace('ba-', 'bo-'), '“o”, which is not a hex digit'],
    ['Xyz8Q~abcdefghijklmnopqrstuvwxyz0123456', 'looks like a client secret'],
    ['abc8Q~Def.GHI_jkl-mno~PQR1stu2VWX3yz4567', 'looks like a client secret'],
    ['contoso.com', 'looks like a tenant'],
    ['maren@contoso.com', 'looks like a tenant'],
    ['00000003-0000-0000-c000-000000000000', 'Microsoft Graph’s own id'],
    ['00000000-0000-0000-0000-000000000000', 'placeholder'],
  ])('%j is told: %s', (typed, hint) => {
    expect(clientIdHint(typed)).toContain(hint);
  });

  it('never says a secret again', () => {
    const secret = 'Xyz8Q~abcdefghijklmnopqrstuvwxyz0123456';
    expect(clientIdHint(secret)).not.toContain('Xyz8');
  });

  it('that is none has no id', () => {
    fc.assert(fc.property(fc.string({ maxLength: 31 }), (text) => clientIdOf(text) === null));
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newKey } from './aead.ts';
import { formatMark } from './format-mark.ts';
import { sealText, unsealText } from './sealed-format.ts';

const key = newKey();
const mine = { name: 'tokens.sealed', partition: 'tenant-1/account-1' };
const SECRET = '{"RefreshToken":{"secret":"0.AXoA-not-for-other-eyes"}}';

describe('a sealed text', () => {
  it('opens to what was sealed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 500 }), fc.string(), (text, partition) => {
        const identity = { name: 'a', partition };
        expect(unsealText(key, identity, sealText(key, identity, text))).toEqual({ text });
      }),
    );
  });

  it('never seals twice to the same bytes', () => {
    expect(sealText(key, mine, SECRET)).not.toEqual(sealText(key, mine, SECRET));
  });

  it('is refused after any one of 500 random byte flips', () => {
    const sealed = sealText(key, mine, SECRET);
    const flip = fc.record({
      at: fc.nat({ max: sealed.length - 1 }),
      by: fc.integer({ min: 1, max: 255 }),
    });
    fc.assert(
      fc.property(flip, ({ at, by }) => {
        const changed = Uint8Array.from(sealed, (b, i) => (i === at ? b ^ by : b));
        expect(unsealText(key, mine, changed)).toBe('damaged');
      }),
      { numRuns: 500 },
    );
  });

  it('is refused cut anywhere, or with something behind it', () => {
    const sealed = sealText(key, mine, SECRET);
    for (let length = 0; length < sealed.length; length += 1)
      expect(unsealText(key, mine, sealed.subarray(0, length))).toBe('damaged');
    expect(unsealText(key, mine, Buffer.concat([sealed, Buffer.from([0])]))).toBe('damaged');
  });

  it.each([
    ['another name', { ...mine, name: 'cache.sealed' }],
    ['another account', { ...mine, partition: 'tenant-1/account-2' }],
    ['no account', { ...mine, partition: '' }],
    ['name and account shifted', { name: 'tokens.sealedtenant', partition: '-1/account-1' }],
  ])('is refused under %s', (_what, other) => {
    expect(unsealText(key, other, sealText(key, mine, SECRET))).toBe('damaged');
  });

  it('is refused under another key', () => {
    expect(unsealText(newKey(), mine, sealText(key, mine, SECRET))).toBe('damaged');
  });

  it('tells a newer version from a damaged version number', () => {
    const body = Buffer.from('whatever a later version makes of it');
    expect(unsealText(key, mine, Buffer.concat([Buffer.from(formatMark('sealed', 2)), body]))).toBe('newer');
    const forged = formatMark('sealed', 1).replace(' 1 ', ' 2 ');
    expect(unsealText(key, mine, Buffer.concat([Buffer.from(forged), body]))).toBe('damaged');
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hiddenCount, isHidden, withoutHidden } from './hidden-characters.ts';

describe('characters that hide', () => {
  it.each([
    '\u202e',
    '\u2066',
    '\u200b',
    '\u00ad',
    '\ufeff',
    '\u3164',
    '\u180e',
    '\u{e0041}',
    '\u0000',
    '\u061c',
  ])('%j is one', (character) => {
    expect(isHidden(character)).toBe(true);
    expect(hiddenCount(`a${character}b${character}`)).toBe(2);
    expect(withoutHidden(`a${character}b`)).toBe('ab');
  });

  it('are none in what people write: line ends, tabs, emoji with joiners, other scripts', () => {
    for (const text of ['a\r\nb\tc', '👩‍💻', 'می‌خواهم', 'Ölwechsel Ñandú 日本', 'שלום'])
      expect(hiddenCount(text)).toBe(0);
  });

  it('are all gone, on one line, and nothing else is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const plain = withoutHidden(text);
        return hiddenCount(plain) === 0 && !/[\r\n\t]/.test(plain) && withoutHidden(plain) === plain;
      }),
    );
    fc.assert(fc.property(fc.stringMatching(/^[ -~]*$/), (text) => withoutHidden(text) === text));
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hiddenCount, withoutHidden } from './hidden-characters.ts';

/** Where joiners and forms depend on what is beside them. */
const TRICKY = [
  'a',
  '1',
  'م',
  'क',
  '\u094d',
  'ᠠ',
  '葛',
  '👩',
  '💻',
  '\u200c',
  '\u200d',
  '\u200b',
  '\u061c',
  '\u180b',
  '\ufe0f',
  '\u{e0100}',
];

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
    '\u034f',
    '\u2800',
    '\u17b4',
    '\u180b',
    '\u180f',
    '\ufe0f',
    '\ufe00',
    '\u{e0100}',
    '\u{e01ef}',
    '\u200c',
    '\u200d',
  ])('%j is one between Latin letters', (character) => {
    expect(hiddenCount(`a${character}b${character}`)).toBe(2);
    expect(withoutHidden(`a${character}b`)).toBe('ab');
  });

  it('are none in what people write: line ends, tabs, emoji with joiners, other scripts', () => {
    const written = [
      'a\r\nb\tc',
      '👩‍💻',
      '🏳️‍🌈',
      '👩🏽‍🚒',
      '1️⃣',
      'می‌خواهم',
      'श्री‌राम',
      'ශ්‍රී',
      '葛󠄀城',
      'Ölwechsel Ñandú 日本',
      'שלום',
    ];
    for (const text of written) {
      expect(hiddenCount(text)).toBe(0);
      expect(withoutHidden(text)).toBe(text.replace(/[\r\n\t]+/g, ' '));
    }
  });

  it.each([
    ['at the edge of a word', 'سلام\u200c x', 1],
    ['one after another', 'می\u200c\u200c\u200cخواهم', 2],
    ['before a word that does not join', 'م\u200da', 1],
    ['between emoji, that part', '👩\u200c💻', 1],
    ['behind a mark that hides', 'a\u061c\u200cم', 2],
    ['of a form, behind a digit alone', '1\ufe0f', 1],
    ['of a form, twice', '葛\u{e0100}\u{e0101}', 1],
  ])('are joiners and forms where nobody writes them: %s', (_, text, count) => {
    expect(hiddenCount(text)).toBe(count);
  });

  it('are all gone, on one line, and nothing else is', () => {
    const any = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(fc.constantFrom(...TRICKY)).map((of) => of.join('')),
    );
    fc.assert(
      fc.property(any, (text) => {
        const plain = withoutHidden(text);
        return hiddenCount(plain) === 0 && !/[\r\n\t]/.test(plain) && withoutHidden(plain) === plain;
      }),
    );
    fc.assert(fc.property(fc.stringMatching(/^[ -~]*$/), (text) => withoutHidden(text) === text));
  });
});

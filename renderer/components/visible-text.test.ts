import { describe, expect, it } from 'vitest';
import { visibleParts, visibleText } from './visible-text.ts';

describe('text that someone else wrote', () => {
  it('stays as it is where nothing in it hides', () => {
    expect(visibleParts('Ölwechsel für Ñandú 日本')).toEqual([
      { kind: 'text', text: 'Ölwechsel für Ñandú 日本' },
    ]);
  });
  it('spells out what would hide or reorder', () => {
    expect(visibleText('a\u202egnp.exe\u202c b\u200bc')).toBe('a[U+202E]gnp.exe[U+202C] b[U+200B]c');
    expect(visibleText('\u0007\u0000')).toBe('[U+0007][U+0000]');
  });
  it('turns line ends into spaces', () => {
    expect(visibleText('a\r\nb\nc\td')).toBe('a b c d');
  });
  it('keeps emoji and their joiners readable as text', () => {
    expect(visibleParts('👩‍💻')).toHaveLength(1);
  });
});

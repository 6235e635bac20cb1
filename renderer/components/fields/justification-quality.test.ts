import { describe, expect, it } from 'vitest';
import { justificationQuality } from './justification-quality.ts';

const level = (text: string) => justificationQuality(text, true)?.level ?? null;

describe('the worth of a justification', () => {
  it.each([
    ['', null],
    ['   ', null],
    ['work', 1],
    ['admin work as needed', 1],
    ['as discussed', 1],
    ['asdf asdfasdf', 1],
    ['xxxxxxxxxxxxxxxx', 1],
    ['CA014', 1],
    ['Reset the kiosks', 2],
    ['Exclude the two Oslo kiosks from CA014', 3],
    ['Zwei Kioske in Bergen aus CA014 ausnehmen', 3],
  ])('"%s" is %s', (text, expected) => expect(level(text)).toBe(expected));
  it('names the empty word it found, and who reads it', () => {
    expect(justificationQuality('work', false)?.words).toContain('‘work’');
    expect(justificationQuality('Exclude the two Oslo kiosks from CA014', true)?.words).toContain('approver');
    expect(justificationQuality('Exclude the two Oslo kiosks from CA014', false)?.words).toContain(
      'audit log',
    );
  });
  it('says when the words are those of last time', () => {
    const same = justificationQuality('Exclude the two Oslo kiosks from CA014', true, '17\u00a0Nov');
    expect(same).toEqual({
      level: 2,
      words: 'Same words as last time, 17\u00a0Nov. Say what is different today.',
    });
    expect(justificationQuality('work', true, '17\u00a0Nov')?.level).toBe(1);
  });
});

import { describe, expect, it } from 'vitest';
import { hueOf, initialsOf } from './person-looks.ts';

describe('a person’s looks', () => {
  it.each([
    ['Maren Okafor', 'MO'],
    ['maren', 'M'],
    ['Maren van der Okafor (Admin)', 'MA'],
    ['', '?'],
    ['Élodie Ñu', 'ÉÑ'],
  ])('%s has the initials %s', (name, initials) => expect(initialsOf(name)).toBe(initials));
  it('gives the same id the same hue, and not all ids one', () => {
    expect(hueOf('a')).toBe(hueOf('a'));
    expect(new Set(Array.from({ length: 50 }, (_, i) => hueOf(`id-${i}`))).size).toBeGreaterThan(3);
  });
});

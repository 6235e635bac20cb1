import { describe, expect, it } from 'vitest';
import { justificationWorth } from './justification-worth.ts';

describe('the worth of a justification', () => {
  it.each([
    ['', { kind: 'empty' }],
    [' \t', { kind: 'empty' }],
    ['work', { kind: 'vague', word: 'work' }],
    ['xxxxxxxxxxxxxxxx', { kind: 'vague', word: 'xxxxxxxxxxxxxxxx' }],
    ['admin '.repeat(20), { kind: 'vague', word: 'admin admin admin admin admin ' }],
    ['CA014', { kind: 'short', length: 5 }],
    ['Reset the kiosks', { kind: 'thin' }],
    ['Zwei Kioske in Bergen aus CA014 ausnehmen', { kind: 'telling' }],
  ])('%j is %j', (text, worth) => {
    expect(justificationWorth(text)).toEqual(worth);
  });
});

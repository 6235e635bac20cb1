import { describe, expect, it } from 'vitest';
import { EXCHANGE, HELPDESK, INTUNE, rowFor } from '../../review/test-plans.ts';
import { spreadOf, spreadWords } from './spread-words.ts';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
const eight = rowFor(EXCHANGE, { maximum: 'PT8H' });
const alsoEight = rowFor(INTUNE, { maximum: 'PT480M' });
const four = rowFor(HELPDESK, { maximum: 'PT4H' });
const unread = rowFor(HELPDESK, {});

describe('which values a setting has now', () => {
  it('counts equal values as one however they are spelt, the most frequent first', () => {
    expect(spreadOf('maximum', [four, eight, alsoEight]).map(({ count }) => count)).toEqual([2, 1]);
    expect(plain(spreadWords('maximum', [four, eight, alsoEight]))).toBe('Now 8 h in 2, 4 h in 1.');
    expect(plain(spreadWords('maximum', [eight, alsoEight]))).toBe('Now 8 h in all of them.');
  });
  it('never takes what is not readable for a value', () => {
    expect(plain(spreadWords('maximum', [eight, unread]))).toBe('Now 8 h in 1, not readable in 1.');
    expect(spreadWords('maximum', [unread])).toBe('Not readable in any of them.');
  });
});

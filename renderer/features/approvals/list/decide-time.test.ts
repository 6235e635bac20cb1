import { describe, expect, it } from 'vitest';
import { HOUR, MINUTE } from '../../../state/test-samples.ts';
import { decideTone, leftWords } from './decide-time.ts';

describe('the time left to decide', () => {
  it('presses in the last hour, and more in the last minutes', () => {
    expect(decideTone(23 * HOUR)).toBe('slate');
    expect(decideTone(HOUR)).toBe('amber');
    expect(decideTone(5 * MINUTE)).toBe('red');
  });
  it('is told in the largest unit', () => {
    expect(leftWords(23 * HOUR + 48 * MINUTE)).toBe('23\u00a0h left');
    expect(leftWords(42 * MINUTE)).toBe('42\u00a0min left');
    expect(leftWords(0)).toBe('over');
    expect(leftWords(null)).toBe('');
  });
});

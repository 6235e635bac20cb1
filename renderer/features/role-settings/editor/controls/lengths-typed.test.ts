import { describe, expect, it } from 'vitest';
import { isUnreadable } from './is-unreadable.ts';
import { expiryTyped, lengthText, maximumTyped } from './lengths-typed.ts';

describe('lengths as they are typed', () => {
  it('are to the minute, or in days', () => {
    expect(maximumTyped('1h45')).toBe('PT1H45M');
    expect(expiryTyped('2 weeks')).toBe('P14D');
    expect(maximumTyped('0')).toBeUndefined();
    expect(expiryTyped('0 days')).toBeUndefined();
  });
  it('are shown as they can be typed, and never lost', () => {
    expect(expiryTyped(lengthText('P365D'))).toBe('P365D');
    expect(lengthText('PT36H')).toBe('36\u00a0h');
    expect(lengthText('P1M')).toBe('P1M');
  });
  it('that cannot be read are known by their setting', () => {
    expect(isUnreadable('maximum', 'soon')).toBe(true);
    expect(isUnreadable('maximum', '4 h')).toBe(false);
    expect(isUnreadable('activeExpiry', '6 months')).toBe(true);
    expect(isUnreadable('signIn', 'anything')).toBe(false);
    expect(isUnreadable('maximum', undefined)).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { HOUR, MEMBER, NORDICS, NOW, TENANT, asking } from '../../../state/test-samples.ts';
import { askedShare, policyLine, shortId, startsWords, whereWords } from './card-words.ts';

describe('the words of the card', () => {
  it('shorten an id without making two alike', () => {
    expect(shortId('7c1e02d4-1111-4222-8333-44445555b42f')).toBe('7c1e02d4…b42f');
    expect(shortId('short')).toBe('short');
  });
  it('say where', () => {
    expect(whereWords(TENANT)).toBe(', whole tenant.');
    expect(whereWords(NORDICS)).toBe(', in Nordics.');
    expect(whereWords(MEMBER)).toBe(', as member.');
    expect(whereWords({ ...NORDICS, name: null })).toContain('/administrativeUnits/nordics');
  });
  it('hold what is asked against the maximum', () => {
    expect(askedShare({ duration: 'PT2H', asks: asking({ maximum: 'PT8H' }) }, null)).toEqual({
      words: '2\u00a0h of at most 8\u00a0h',
      part: 0.25,
      usual: null,
    });
    expect(askedShare({ duration: 'PT4H', asks: asking() }, null)).toEqual({
      words: '4\u00a0h, the maximum',
      part: 1,
      usual: null,
    });
    expect(askedShare({ duration: 'PT4H', asks: null }, null).part).toBeNull();
    expect(askedShare({ duration: null, asks: asking() }, null).words).toContain('not known');
  });
  it('hold what is asked against what is usual, and draw no tick where there is no maximum', () => {
    const usual = { duration: 'PT1H', of: 9 };
    expect(askedShare({ duration: 'PT4H', asks: asking() }, usual)).toEqual({
      words: '4\u00a0h, the maximum. Their usual: 1\u00a0h (median of 9).',
      part: 1,
      usual: 0.25,
    });
    expect(askedShare({ duration: 'PT4H', asks: null }, usual)).toMatchObject({ part: null, usual: null });
  });
  it('say when it starts', () => {
    expect(startsWords(null, NOW)).toBe('As soon as it is approved');
    expect(startsWords(NOW + 24 * HOUR, NOW)).toContain('tomorrow 14:36');
    expect(startsWords(NOW - HOUR, NOW)).toContain('has passed');
  });
  it('tell what the policy asks, or that it cannot be read', () => {
    expect(policyLine(asking({ ticket: true, context: 'c1', mfa: true }))).toBe(
      'Maximum 4\u00a0h · context c1 · justification and ticket',
    );
    expect(policyLine(asking({ justification: false, mfa: true }))).toBe('Maximum 4\u00a0h · MFA');
    expect(policyLine(null)).toContain('Not readable');
  });
});

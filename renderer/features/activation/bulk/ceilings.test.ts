import { describe, expect, it } from 'vitest';
import { asking } from '../../../state/test-samples.ts';
import { scaleOf, shareOf } from './ceilings.ts';

describe('one duration for several roles', () => {
  it('is cut to each role’s own maximum, to the minute', () => {
    expect(shareOf(180, asking({ maximum: 'PT1H45M' }))).toEqual({
      minutes: 105,
      maximum: 105,
      capped: true,
    });
    expect(shareOf(180, asking({ maximum: 'PT3H' })).capped).toBe(false);
  });
  it('is not cut where the maximum cannot be read', () => {
    expect(shareOf(180, null)).toEqual({ minutes: 180, maximum: undefined, capped: false });
  });
  it('stays open while it cannot be read itself', () => {
    expect(shareOf(undefined, asking()).minutes).toBeUndefined();
  });
  it('is drawn on a scale that holds the widest maximum and what is asked', () => {
    const shares = [shareOf(180, asking()), shareOf(180, asking({ maximum: 'PT8H' }))];
    expect(scaleOf(shares, 180)).toBe(480);
    expect(scaleOf(shares, 600)).toBe(600);
    expect(scaleOf([shareOf(undefined, null)], undefined)).toBe(1);
  });
});

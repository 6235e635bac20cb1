import { expect, it } from 'vitest';
import { tierMeaning, tierTitle } from './role-tier-words.ts';

it.each(['critical', 'high', 'standard', 'groups'] as const)(
  '%s has a head and says what it holds',
  (tier) => {
    expect(tierTitle(tier).toLowerCase()).toBe(tier);
    expect(tierMeaning(tier)).toMatch(/\.$/);
  },
);

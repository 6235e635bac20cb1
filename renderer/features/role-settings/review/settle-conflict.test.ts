import { describe, expect, it } from 'vitest';
import { allChosen, settled } from './settle-conflict.ts';
import { changeOf, EXCHANGE, plannedFor } from './test-plans.ts';

const of = { definitionId: EXCHANGE.definitionId, scopeId: '/' };
const base = { maximum: 'PT8H', justification: true, ticket: false };
const source = {
  kind: 'edit' as const,
  to: [of],
  settings: { maximum: 'PT4H', justification: false },
  base,
  shown: 'then',
};
/** They took the maximum to 2 h and asked for a ticket. */
const item = plannedFor(EXCHANGE, {
  changes: [changeOf('maximum', 'PT2H', 'PT4H'), changeOf('justification', true, false)],
  theirs: [changeOf('maximum', 'PT8H', 'PT2H'), changeOf('ticket', false, true)],
  inForce: 'now',
});

describe('a setting both changed', () => {
  it('has to be decided; one that only they changed has not', () => {
    expect(allChosen(item, {})).toBe(false);
    expect(allChosen(item, { ticket: 'theirs' })).toBe(false);
    expect(allChosen(item, { maximum: 'yours' })).toBe(true);
  });
  it('is no longer asked for where theirs holds, and what they changed is known from then on', () => {
    expect(settled(source, item, { maximum: 'theirs' })).toEqual({
      ...source,
      settings: { justification: false },
      base: { maximum: 'PT2H', justification: true, ticket: true },
      shown: 'now',
    });
  });
  it('is asked for over theirs where yours holds', () => {
    expect(settled(source, item, { maximum: 'yours' })).toEqual({
      ...source,
      base: { maximum: 'PT2H', justification: true, ticket: true },
      shown: 'now',
    });
  });
});

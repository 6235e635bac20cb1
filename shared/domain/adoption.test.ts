import { describe, expect, it } from 'vitest';
import { adoptable, type SeenRequest, type SentIntent } from './adoption.ts';

const tag = (text: string) => `#${text}`;
const sent: SentIntent = {
  at: 1_000_000_000,
  action: 'activate',
  roleDefinitionId: 'role',
  scopeId: '/',
  justificationTag: '#Move the connector',
};
const seen = (over: Partial<SeenRequest> = {}): SeenRequest => ({
  action: 'selfActivate',
  roleDefinitionId: 'role',
  scopeId: '/',
  justification: 'Move the connector',
  createdAt: sent.at + 900,
  ...over,
});

describe('after a lost answer', () => {
  it('recognises the request that was sent, whatever the case of its action', () => {
    const request = seen({ action: 'SelfActivate' });
    expect(adoptable(sent, [request], tag)).toBe(request);
  });

  it.each([
    ['another role', { roleDefinitionId: 'other' }],
    ['another scope', { scopeId: '/administrativeUnits/x' }],
    ['another justification', { justification: 'Something else' }],
    ['another action', { action: 'selfDeactivate' }],
    ['last week', { createdAt: sent.at - 7 * 86_400_000 }],
  ])('does not adopt %s', (_, over) => {
    expect(adoptable(sent, [seen(over)], tag)).toBeUndefined();
  });

  it('allows for clocks that differ by some minutes', () => {
    expect(adoptable(sent, [seen({ createdAt: sent.at - 8 * 60_000 })], tag)).toBeDefined();
  });

  it('takes the newest of several', () => {
    const newest = seen({ createdAt: sent.at + 5_000 });
    expect(adoptable(sent, [seen(), newest], tag)).toBe(newest);
  });
});

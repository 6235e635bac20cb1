import { describe, expect, it } from 'vitest';
import { adoptable, broughtBy, type SeenRequest, type SentIntent } from './adoption.ts';

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
  status: 'Provisioned',
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

  it('does not take what was taken back just before for what was asked again', () => {
    const earlier = { createdAt: sent.at - 60_000 };
    expect(adoptable(sent, [seen({ ...earlier, status: 'Canceled' })], tag)).toBeUndefined();
    expect(adoptable(sent, [seen({ ...earlier, status: 'Denied' })], tag)).toBeUndefined();
    expect(adoptable(sent, [seen({ createdAt: sent.at - 1_500, status: 'Denied' })], tag)).toBeDefined();
  });

  it('allows for rounding, but not for the same thing asked for before', () => {
    expect(adoptable(sent, [seen({ createdAt: sent.at - 60_000 })], tag)).toBeDefined();
    expect(adoptable(sent, [seen({ createdAt: sent.at - 5 * 60_000 })], tag)).toBeUndefined();
  });

  it('takes the newest of several', () => {
    const newest = seen({ createdAt: sent.at + 5_000 });
    expect(adoptable(sent, [seen(), newest], tag)).toBe(newest);
  });

  it('takes a role that came into effect since for its proof, and no other', () => {
    const active = {
      kind: 'activated',
      role: { definitionId: 'role' },
      scope: { id: '/' },
      startedAt: sent.at + 1_000,
    };
    expect(broughtBy(sent, [active])).toBe(true);
    expect(broughtBy(sent, [{ ...active, kind: 'assigned' }])).toBe(false);
    expect(broughtBy(sent, [{ ...active, startedAt: sent.at - 10 * 60_000 }])).toBe(false);
    expect(broughtBy(sent, [{ ...active, scope: { id: '/administrativeUnits/x' } }])).toBe(false);
    expect(broughtBy({ ...sent, action: 'deactivate' }, [active])).toBe(false);
  });
});

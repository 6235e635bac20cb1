import { describe, expect, it } from 'vitest';
import type { MachinePolicy } from '../../../shared/contract/connection.ts';
import { savedOf } from '../../state/test-samples.ts';
import { lockedBy, policyBlock, switchBlock } from './policy-locks.ts';

const { connection } = savedOf();
const policy = (part: Partial<MachinePolicy>): MachinePolicy => ({
  state: 'applied',
  place: '/etc/p.json',
  fixes: { tenant: 'Contoso.com' },
  settings: {},
  othersAllowed: false,
  ...part,
});

describe('what a machine’s policy locks', () => {
  it('is what it fixes, unless others are allowed too', () => {
    expect(lockedBy(policy({}))).toEqual({ tenant: 'Contoso.com' });
    expect(lockedBy(policy({ othersAllowed: true }))).toEqual({});
    expect(lockedBy(policy({ state: 'absent' }))).toEqual({});
  });
  it('is every other connection, whatever the case of its letters', () => {
    expect(switchBlock(policy({}), connection)).toBeNull();
    expect(switchBlock(policy({}), { ...connection, tenant: 'fabrikam.com' })).not.toBeNull();
    expect(
      switchBlock(policy({ othersAllowed: true }), { ...connection, tenant: 'fabrikam.com' }),
    ).toBeNull();
  });
  it('is no saved connection of another tier: the policy’s tier is laid over it', () => {
    const tierAlone = policy({ fixes: { tier: 'requestor' } });
    expect(connection.tier).not.toBe('requestor');
    expect(switchBlock(tierAlone, connection)).toBeNull();
    expect(lockedBy(tierAlone)).toEqual({ tier: 'requestor' });
  });
  it('is all of it where it cannot be read', () => {
    expect(policyBlock(policy({}))).toBeNull();
    expect(policyBlock(policy({ state: 'unreadable' }))).toContain('cannot be read');
    expect(switchBlock(policy({ state: 'unreadable' }), connection)).toContain('cannot be read');
  });
});

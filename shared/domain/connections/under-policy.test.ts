import { describe, expect, it } from 'vitest';
import type { Connection, MachinePolicy } from '../../contract/connection.ts';
import { underPolicy } from './under-policy.ts';

const CONTOSO: Connection = {
  cloud: 'global',
  tenant: 'contoso.com',
  clientId: '11111111-1111-4111-8111-111111111111',
  tier: 'administrator',
};
const policy = (some: Partial<MachinePolicy> = {}): MachinePolicy => ({
  state: 'applied',
  place: '/etc/pim-desk/policy.json',
  fixes: { tier: 'requestor' },
  settings: {},
  othersAllowed: false,
  ...some,
});

describe('a connection under this machine’s policy', () => {
  it('has the policy’s tier, whatever tier it was saved with', () => {
    expect(underPolicy(policy(), CONTOSO)).toEqual({ ...CONTOSO, tier: 'requestor' });
  });

  it('keeps what makes it this connection, so that the policy can still be against it', () => {
    const fixes = { cloud: 'china', tenant: 'contoso.cn', tier: 'auditor' } as const;
    expect(underPolicy(policy({ fixes }), CONTOSO)).toEqual({ ...CONTOSO, tier: 'auditor' });
  });

  it.each([
    ['other connections are allowed', policy({ othersAllowed: true })],
    ['no tier is set', policy({ fixes: { tenant: 'contoso.com' } })],
    ['there is no policy', policy({ state: 'absent', place: null, fixes: {}, othersAllowed: true })],
  ])('stays as it is where %s', (_, machine) => {
    expect(underPolicy(machine, CONTOSO)).toBe(CONTOSO);
  });
});

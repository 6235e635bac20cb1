import { describe, expect, it } from 'vitest';
import type { MachinePolicy } from '../../../../shared/contract/connection.ts';
import { notificationChoices, policyWords } from './notification-choices.ts';

type Policy = Pick<MachinePolicy, 'state' | 'settings'>;
const allowed = (policy: Policy): string[] =>
  notificationChoices(policy).flatMap((one) => (one.allowed ? [one.value] : []));

describe('what can be chosen of notifications', () => {
  it('is all where no policy fixes it', () => {
    const policy: Policy = { state: 'absent', settings: {} };
    expect(allowed(policy)).toEqual(['names', 'no-names', 'off']);
    expect(policyWords(policy)).toBeNull();
  });
  it('is no names or none where the policy hides names, or cannot be read', () => {
    const hides: Policy = { state: 'applied', settings: { notifications: 'no-names' } };
    expect(allowed(hides)).toEqual(['no-names', 'off']);
    expect(policyWords(hides)).toContain('hides names');
    const unreadable: Policy = { state: 'unreadable', settings: {} };
    expect(allowed(unreadable)).not.toContain('names');
    expect(policyWords(unreadable)).toContain('could not be read');
  });
  it('is the policy’s alone where it says one', () => {
    expect(allowed({ state: 'applied', settings: { notifications: 'off' } })).toEqual(['off']);
    expect(allowed({ state: 'applied', settings: { notifications: 'names' } })).toEqual(['names']);
  });
});

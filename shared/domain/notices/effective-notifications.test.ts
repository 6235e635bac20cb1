import { describe, expect, it } from 'vitest';
import type { MachinePolicy } from '../../contract/connection.ts';
import { NOTIFICATIONS } from '../../contract/preferences.ts';
import { effectiveNotifications } from './effective-notifications.ts';

const under = (state: MachinePolicy['state'], settings: MachinePolicy['settings'] = {}) =>
  NOTIFICATIONS.map((notifications) => effectiveNotifications({ state, settings }, { notifications }));

describe('what a notification may say', () => {
  it('is the user’s choice where no policy says anything', () => {
    expect(under('absent')).toEqual(['names', 'no-names', 'off']);
    expect(under('applied')).toEqual(['names', 'no-names', 'off']);
  });

  it('is the policy’s, but one that hides names does not force any on the user', () => {
    expect(under('applied', { notifications: 'names' })).toEqual(['names', 'names', 'names']);
    expect(under('applied', { notifications: 'no-names' })).toEqual(['no-names', 'no-names', 'off']);
    expect(under('applied', { notifications: 'off' })).toEqual(['off', 'off', 'off']);
  });

  it('is no name under a policy that cannot be read', () => {
    expect(under('unreadable')).toEqual(['no-names', 'no-names', 'off']);
  });
});

import { describe, expect, it } from 'vitest';
import { SETTING_KEYS } from '../../../../../shared/contract/role-settings/settings.ts';
import { ACTIVATION_SETTINGS, ASSIGNMENT_GROUPS, MAIL_GROUPS, tabOf } from './editor-tabs.ts';

describe('the tabs of the editor', () => {
  it('show every setting once', () => {
    const shown = [
      ...ACTIVATION_SETTINGS,
      ...ASSIGNMENT_GROUPS.flatMap(({ settings }): readonly string[] => settings),
      ...MAIL_GROUPS.flatMap(({ settings }) => settings),
    ];
    expect([...shown].sort()).toEqual([...SETTING_KEYS].sort());
  });
  it('group the notifications by what they tell of', () => {
    const sides = MAIL_GROUPS.map(
      ({ settings }) => new Set(settings.map((one) => one.split('_').slice(2).join('_'))),
    );
    expect(sides.map((side) => [...side])).toEqual([
      ['Admin_Eligibility'],
      ['Admin_Assignment'],
      ['EndUser_Assignment'],
    ]);
  });
  it('know where each setting is', () => {
    expect(tabOf('approvers')).toBe('activation');
    expect(tabOf('eligibleMfa')).toBe('assignment');
    expect(tabOf('Notification_Admin_Admin_Eligibility')).toBe('notification');
  });
});

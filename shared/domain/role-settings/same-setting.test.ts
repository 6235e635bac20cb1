import { describe, expect, it } from 'vitest';
import type { SettingKey, SettingValues } from '../../contract/role-settings/settings.ts';
import { diffSettings } from './diff-settings.ts';
import { sameSetting } from './same-setting.ts';
import type { Strictness } from './strictness.ts';
import { strictness } from './strictness.ts';

const MAIL = 'Notification_Admin_EndUser_Assignment';
const told = { level: 'All' as const, defaults: true, recipients: ['a@x', 'b@x'] };
const maren = { kind: 'user' as const, id: 'AB', name: 'Maren Holt' };

type Row<K extends SettingKey> = readonly [
  K,
  SettingValues[K],
  SettingValues[K],
  same: boolean,
  how: Strictness,
];
const row = <K extends SettingKey>(...all: Row<K>): Row<K> => all;

describe('two values of a setting', () => {
  it.each([
    row('maximum', 'PT60M', 'PT1H', true, 'same'),
    row('maximum', 'P1D', 'PT24H', true, 'same'),
    row('maximum', 'PT1H', 'PT1H1S', false, 'looser'),
    row('maximum', 'PT8H', 'PT30M', false, 'stricter'),
    row('signIn', { mfa: true, context: null }, { mfa: false, context: 'c1' }, false, 'other'),
    row('signIn', { mfa: false, context: 'c1' }, { mfa: false, context: 'c2' }, false, 'other'),
    row('signIn', { mfa: false, context: null }, { mfa: false, context: 'c2' }, false, 'stricter'),
    row('ticket', true, false, false, 'looser'),
    row('ticket', true, true, true, 'same'),
    row('approvers', [maren], [{ ...maren, id: 'ab', name: null }], true, 'same'),
    row('approvers', [maren], [maren, { ...maren, kind: 'group' }], false, 'other'),
    row(
      'eligibleExpiry',
      { limited: true, maximum: 'P30D' },
      { limited: false, maximum: 'P30D' },
      false,
      'looser',
    ),
    row(
      'eligibleExpiry',
      { limited: false, maximum: 'P30D' },
      { limited: false, maximum: 'P90D' },
      false,
      'same',
    ),
    row(
      'activeExpiry',
      { limited: true, maximum: 'P365D' },
      { limited: true, maximum: 'PT8760H' },
      true,
      'same',
    ),
    row(MAIL, told, { ...told, recipients: ['b@x', 'a@x'] }, true, 'same'),
    row(MAIL, told, { ...told, recipients: ['a@x'] }, false, 'looser'),
    row(MAIL, told, { ...told, level: 'Critical', recipients: [...told.recipients, 'c@x'] }, false, 'other'),
    row(MAIL, { ...told, defaults: false }, told, false, 'stricter'),
    row(MAIL, { ...told, level: 'None' }, { ...told, level: 'Critical' }, false, 'stricter'),
  ])('%s: %j and %j', (key, before, after, same, how) => {
    expect(sameSetting(key, before, after)).toBe(same);
    expect(sameSetting(key, after, before)).toBe(same);
    expect(strictness(key, before, after)).toBe(how);
  });

  it('are not the same where one is not known, nor where neither is', () => {
    expect(sameSetting('ticket', false, undefined)).toBe(false);
    expect(sameSetting('ticket', undefined, undefined)).toBe(false);
  });
});

describe('the diff', () => {
  it('is in the order of the settings, and names the rules that are written for each', () => {
    const before = { signIn: { mfa: true, context: null }, maximum: 'PT8H', ticket: false };
    const after = { ticket: true, signIn: { mfa: false, context: 'c1' }, maximum: 'PT480M' };
    expect(diffSettings(before, after)).toEqual([
      {
        setting: 'signIn',
        before: before.signIn,
        after: after.signIn,
        ruleIds: ['Enablement_EndUser_Assignment', 'AuthenticationContext_EndUser_Assignment'],
      },
      { setting: 'ticket', before: false, after: true, ruleIds: ['Enablement_EndUser_Assignment'] },
    ]);
  });

  it('says nothing of a setting that one of the two does not have', () => {
    expect(diffSettings({ ticket: true }, { justification: true })).toEqual([]);
    expect(diffSettings({ ticket: true }, { ticket: undefined })).toEqual([]);
  });
});

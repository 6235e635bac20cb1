import { describe, expect, it } from 'vitest';
import type { Approver } from '../../../../shared/contract/my-roles.ts';
import { SETTING_KEYS, type Mail } from '../../../../shared/contract/role-settings/settings.ts';
import { settingHint, settingLabel } from './setting-words.ts';
import { valueWords } from './value-words.ts';

/** A number and its unit never part on screen; in a test they may. */
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
const ruben: Approver = { kind: 'user', id: 'u', name: 'Ruben Castellane' };
const tier1: Approver = { kind: 'group', id: 'g', name: 'Tier 1' };
const MAIL = 'Notification_Admin_EndUser_Assignment';

describe('a value in words', () => {
  it.each([
    ['PT1H45M', '1 h 45 min'],
    ['PT60M', '1 h'],
    ['P1D', '24 h'],
    ['soon', 'soon'],
  ])('a maximum of %s is %s', (value, words) => expect(plain(valueWords('maximum', value))).toBe(words));

  it.each([
    [{ mfa: true, context: null }, 'MFA', 'MFA'],
    [{ mfa: false, context: null }, 'nothing more', 'nothing more'],
    [{ mfa: false, context: 'c1' }, 'context c1', 'context c1, Phishing-resistant MFA'],
    [{ mfa: false, context: 'c2' }, 'context c2', 'context c2'],
    [{ mfa: true, context: 'c1' }, 'MFA and context c1', 'MFA and context c1, Phishing-resistant MFA'],
  ])('a sign-in of %j is %s', (value, short, long) => {
    const contexts = [{ id: 'c1', name: 'Phishing-resistant MFA' }];
    expect(valueWords('signIn', value, 'short', contexts)).toBe(short);
    expect(valueWords('signIn', value, 'long', contexts)).toBe(long);
  });

  it.each([
    [[], 'nobody named', 'nobody named'],
    [[ruben], '1 person', 'Ruben Castellane'],
    [[ruben, tier1], '1 person and 1 group', 'Ruben Castellane, Tier 1'],
    [[{ ...ruben, name: null }], '1 person', 'u'],
  ])('approvers %#', (value, short, long) => {
    expect(valueWords('approvers', value, 'short')).toBe(short);
    expect(valueWords('approvers', value, 'long')).toBe(long);
  });

  it.each([
    [{ limited: true, maximum: 'P180D' }, '6 months', '6 months (180 days)'],
    [{ limited: true, maximum: 'P365D' }, '1 year', '1 year (365 days)'],
    [{ limited: true, maximum: 'P15D' }, '15 days', '15 days'],
    [{ limited: true, maximum: 'P1D' }, '1 day', '1 day'],
    [{ limited: true, maximum: 'PT36H' }, '1 day 12 h', '1 day 12 h'],
    [{ limited: true, maximum: 'PT8H' }, '8 h', '8 h'],
    [{ limited: false, maximum: 'P180D' }, 'no limit', 'no limit, also without an end'],
  ])('an end of %j is %s', (value, short, long) => {
    expect(plain(valueWords('activeExpiry', value, 'short'))).toBe(short);
    expect(plain(valueWords('eligibleExpiry', value, 'long'))).toBe(long);
  });

  it.each([
    [{}, 'default', 'default recipients, all mail'],
    [{ recipients: ['a@x.example'] }, 'default + 1', 'default recipients and a@x.example, all mail'],
    [{ defaults: false, recipients: ['a@x.example'] }, '1 address', 'a@x.example, all mail'],
    [
      { defaults: false, recipients: ['a@x.example', 'b@x.example'], level: 'Critical' },
      '2 addresses, critical',
      'a@x.example and b@x.example, critical mail only',
    ],
    [{ defaults: false }, 'nobody', 'nobody'],
    [{ level: 'None' }, 'off', 'off'],
  ] satisfies [Partial<Mail>, string, string][])('mail of %j is %s', (more, short, long) => {
    const value: Mail = { level: 'All', defaults: true, recipients: [], ...more };
    expect(valueWords(MAIL, value, 'short')).toBe(short);
    expect(valueWords(MAIL, value, 'long')).toBe(long);
  });

  it('what is on or off is on or off', () => {
    expect(valueWords('ticket', true)).toBe('on');
    expect(valueWords('approval', false, 'short')).toBe('off');
  });
});

it('every setting has a name of its own, and a hint', () => {
  const labels = SETTING_KEYS.map(settingLabel);
  expect(new Set(labels).size).toBe(labels.length);
  for (const key of SETTING_KEYS) expect(settingHint(key)).toMatch(/^[A-Z0-9].*[^.]$/);
});

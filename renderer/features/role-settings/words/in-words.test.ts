import { describe, expect, it } from 'vitest';
import type { Approver } from '../../../../shared/contract/my-roles.ts';
import type { SettingKey, SomeSettings } from '../../../../shared/contract/role-settings/settings.ts';
import { MEMBER, OWNER, TENANT } from '../../../state/test-samples.ts';
import { inWords } from './in-words.ts';

const messaging: Approver = { kind: 'group', id: 'g', name: 'sg-approvers-messaging' };
const ruben: Approver = { kind: 'user', id: 'u', name: 'Ruben Castellane' };
const settings: SomeSettings = {
  maximum: 'PT4H',
  signIn: { mfa: true, context: null },
  justification: true,
  ticket: false,
  approval: true,
  approvers: [messaging],
};
const sentence = (some: SomeSettings, scope = TENANT): string =>
  inWords(some, scope, [{ id: 'c1', name: 'Phishing-resistant MFA' }])
    .map(({ text }) => text)
    .join('')
    .replaceAll('\u00a0', ' ');
const told = (some: SomeSettings, setting: SettingKey): string =>
  inWords(some, TENANT)
    .filter((segment) => segment.setting === setting)
    .map(({ text }) => text)
    .join('');

describe('activation settings as a sentence', () => {
  it('says them in the order they are met', () =>
    expect(sentence(settings)).toBe(
      'Whoever is eligible may hold this role for at most 4 h, after multi-factor authentication, with a justification, once somebody in sg-approvers-messaging agrees.',
    ));

  it('says what is not asked for where that matters', () =>
    expect(
      sentence({ ...settings, signIn: { mfa: false, context: null }, justification: false, approval: false }),
    ).toBe(
      'Whoever is eligible may hold this role for at most 4 h, with no further sign-in, with no justification, with nobody’s approval.',
    ));

  it('names a context, and a ticket', () =>
    expect(sentence({ ...settings, signIn: { mfa: false, context: 'c1' }, ticket: true })).toContain(
      'after proving context c1, Phishing-resistant MFA, with a justification, with a ticket, once',
    ));

  it.each([
    [[ruben], 'once Ruben Castellane agrees.'],
    [[ruben, messaging], 'once one of 1 person and 1 group agrees.'],
    [[ruben, { ...ruben, id: 'v' }], 'once one of 2 people agrees.'],
    [[], 'once a default approver agrees.'],
  ])('says who agrees: %#', (approvers, words) =>
    expect(sentence({ ...settings, approvers })).toContain(words),
  );

  it('says of a group that it names nobody', () =>
    expect(sentence({ ...settings, approvers: [] }, MEMBER)).toContain(
      'once somebody, though nobody is named, agrees.',
    ));

  it.each([
    [MEMBER, 'may be a member of this group for'],
    [OWNER, 'may own this group for'],
  ])('speaks of groups as what they are: %#', (scope, words) =>
    expect(sentence(settings, scope)).toContain(words),
  );

  it('marks what each setting says', () => {
    expect(told(settings, 'maximum').replace('\u00a0', ' ')).toBe('4 h');
    expect(told(settings, 'signIn')).toBe('multi-factor authentication');
    expect(told(settings, 'approvers')).toBe('somebody in sg-approvers-messaging');
    expect(told(settings, 'approval')).toBe('agrees');
    expect(told({ ...settings, approval: false }, 'approval')).toBe('with nobody’s approval');
  });

  it('names what is not understood, and guesses none of it', () => {
    expect(sentence({ ...settings, maximum: undefined, signIn: undefined })).toBe(
      'Whoever is eligible may hold this role with a justification, once somebody in sg-approvers-messaging agrees. Not understood, and kept as it is: maximum duration, sign-in to activate.',
    );
    expect(sentence({})).toMatch(/^Whoever is eligible may hold this role\. Not understood/);
  });
});

import { isSet, textOf, type TextsOf } from './check-texts.ts';

/** The checks of the role, and of what the service itself says. */
export const ROLE_CHECKS: TextsOf<
  | 'scope-kind'
  | 'last-administrator'
  | 'service-refuses'
  | 'prefer-eligible'
  | 'not-to-be-assigned'
  | 'mfa-needed'
> = {
  'scope-kind': {
    found: (check) => ({
      title: 'Not at this scope',
      meaning: `${textOf(check, 'role')} cannot be assigned at ${textOf(check, 'scope')}.`,
      fix: 'Choose the whole tenant, or another scope.',
    }),
    passed: 'It can be assigned at this scope',
    unchecked: 'whether it can be assigned at this scope',
  },
  'last-administrator': {
    found: (check) => ({
      title: 'Nobody would be left to hand out roles',
      meaning: `No person would be active without an end as Global Administrator or Privileged Role Administrator. ${textOf(check, 'role')} is what is taken here.`,
      fix: 'Assign an emergency account as active with no end first.',
    }),
    passed: 'Somebody stays who can hand out roles',
    unchecked: 'whether somebody stays who can hand out roles',
  },
  'service-refuses': {
    found: ({ reason }) => ({
      title: 'The service would refuse it',
      meaning: reason?.title ?? 'Its own dry run said no.',
      fix: reason?.advice ?? '',
    }),
    passed: 'The service’s own dry run took it',
    unchecked: 'whether the service would take it',
  },
  'prefer-eligible': {
    found: (check) => ({
      title: isSet(check, 'endless') ? 'Active all the time' : 'Active, not eligible',
      meaning: `Who is active in ${textOf(check, 'role')} has it at every moment, and so has whoever steals their session.`,
      fix: 'Make it eligible, unless it has to run by itself.',
    }),
    passed: 'It is eligible, or has to be active',
    unchecked: 'whether eligible would be better',
  },
  'not-to-be-assigned': {
    found: (check) => ({
      title: 'Microsoft says not to assign this role',
      meaning: `${textOf(check, 'role')} is there for old times’ sake, or for directory synchronisation.`,
      fix: 'Choose the role that took its place.',
    }),
    passed: 'The role is meant to be assigned',
    unchecked: 'whether the role is meant to be assigned',
  },
  'mfa-needed': {
    found: () => ({
      title: 'A stronger sign-in is asked for',
      meaning: 'You are asked to prove MFA before it is sent; the service did not try it without.',
      fix: 'Have your second factor at hand.',
    }),
    passed: 'Your sign-in is strong enough',
    unchecked: 'whether your sign-in is strong enough',
  },
};

import { isSet, textOf, type TextsOf } from './check-texts.ts';

/** The checks of whom it is for. */
export const WHO_CHECKS: TextsOf<
  | 'principal-gone'
  | 'principal-kind'
  | 'group-not-assignable'
  | 'emergency-account-kept'
  | 'emergency-account'
  | 'guest-without-end'
  | 'guest-privileged'
  | 'principal-disabled'
  | 'approves-itself'
> = {
  'principal-gone': {
    found: (check) => ({
      title: `No such person or group: ${textOf(check, 'who')}`,
      meaning: 'The directory has none by that name or id. It may have been deleted.',
      fix: 'Search by name, or paste the object id again.',
    }),
    passed: 'The directory has them',
    unchecked: 'whether the directory has them',
  },
  'principal-kind': {
    found: (check) => ({
      title: 'An application cannot be eligible',
      meaning: `${textOf(check, 'who')} is an application: it cannot activate anything.`,
      fix: 'Assign it as active, with an end.',
    }),
    passed: 'They can be eligible',
    unchecked: 'whether they can be eligible',
  },
  'group-not-assignable': {
    found: (check) => ({
      title: 'This group cannot hold roles',
      meaning: `${textOf(check, 'who')} was not made to hold roles, and that cannot be changed later.`,
      fix: 'Choose a group that was, or make a new one.',
    }),
    passed: 'The group can hold roles',
    unchecked: 'whether the group can hold roles',
  },
  'emergency-account-kept': {
    found: (check) => ({
      title: 'An emergency account stays active',
      meaning: `${textOf(check, 'who')} is for when PIM itself does not work: if it had to activate first, it would be of no use.`,
      fix: 'Leave it as it is. If it is none, take it off the emergency accounts.',
    }),
    passed: 'An emergency account stays active',
    unchecked: 'whether it is an emergency account',
  },
  'emergency-account': {
    found: (check) =>
      isSet(check, 'unnamed')
        ? {
            title: 'No emergency accounts are named',
            meaning: `If ${textOf(check, 'who')} is one, it would have less, or not for good, and might not help when it is needed.`,
            fix: 'Name your emergency accounts first, on the page Assignments; then review again.',
          }
        : {
            title: 'An emergency account',
            meaning: `${textOf(check, 'who')} would have less, or not for good, and might not help when it is needed.`,
            fix: 'Leave it out unless you mean it.',
          },
    passed: 'It is no emergency account',
    unchecked: 'whether it is an emergency account',
  },
  'guest-without-end': {
    found: (check) => ({
      title: 'A guest with no end',
      meaning: `${textOf(check, 'who')} is of another organisation: whoever comes for a time gets a time.`,
      fix: 'Choose an end.',
    }),
    passed: 'No guest without an end',
    unchecked: 'whether it is a guest with no end',
  },
  'guest-privileged': {
    found: (check) => ({
      title: 'A guest in a privileged role',
      meaning: `${textOf(check, 'who')} signs in under the rules of another organisation.`,
      fix: `Give ${textOf(check, 'role')} to somebody of your own.`,
    }),
    passed: 'No guest in a privileged role',
    unchecked: 'whether it is a guest in a privileged role',
  },
  'principal-disabled': {
    found: (check) => ({
      title: 'The account is disabled',
      meaning: `${textOf(check, 'who')} cannot sign in, and would have the role the moment somebody enables the account.`,
      fix: 'Leave it out, or enable the account first.',
    }),
    passed: 'The account is enabled',
    unchecked: 'whether the account is enabled',
  },
  'approves-itself': {
    found: (check) => ({
      title: 'Decides about this role',
      meaning: isSet(check, 'only')
        ? `${textOf(check, 'who')} alone is named to approve it. Nobody approves their own request: theirs would wait and expire.`
        : `${textOf(check, 'who')} is named to approve it too. Two who may ask can approve each other.`,
      fix: 'Name others to approve it, in the role settings.',
    }),
    passed: 'They do not decide about this role',
    unchecked: 'whether they decide about this role',
  },
};

import type { SettingsCheck } from '../../../../shared/contract/role-settings/plan.ts';
import { nobodyWords } from './nobody-words.ts';
import { numberOf, people, textOf, type TextsOf } from './check-texts.ts';

/** The checks of who decides. */
export const APPROVAL_CHECKS: TextsOf<
  | 'nobody-can-approve'
  | 'only-approver-is-requestor'
  | 'approver-kind'
  | 'lock-out'
  | 'one-approver'
  | 'approvers-overlap'
  | 'default-approvers'
  | 'approver-unusable'
> = {
  'nobody-can-approve': {
    found: nobodyWords,
    passed: (check) => `${people(numberOf(check, 'people'))} can approve`,
    unchecked: 'whether anybody can approve',
  },
  'only-approver-is-requestor': {
    found: (check) => ({
      title: 'The only approver may ask for it too',
      meaning: `${textOf(check, 'name')} alone can approve and is eligible. Nobody can approve their own request, so that these would wait 24 h and expire.`,
      fix: 'Name a second approver who is not eligible.',
    }),
    passed: () => 'No requestor is left without an approver',
    unchecked: 'whether the only approver may ask for it too',
  },
  'approver-kind': {
    found: (check) => ({
      title: 'An approver that cannot decide',
      meaning: `${textOf(check, 'names')}: only people, security groups and Microsoft 365 groups can decide, no distribution groups.`,
      fix: 'Name people or a security group in its place.',
    }),
    passed: () => 'Every approver is of a kind that can decide',
    unchecked: 'whether the approvers are of a kind that can decide',
  },
  'lock-out': {
    found: () => ({
      title: 'Nobody could become an administrator again',
      meaning:
        'Global Administrator and Privileged Role Administrator would both ask for approval and name nobody. Then only their active holders decide, and nobody holds either of them all the time.',
      fix: 'Name approvers for one of the two, or assign an emergency account as active with no end first.',
    }),
    passed: () => 'The tenant cannot be locked out',
    unchecked: 'whether the tenant could be locked out',
  },
  'one-approver': {
    found: (check) => ({
      title: 'Only one person can approve',
      meaning: `While ${textOf(check, 'name')} is away, every activation waits 24 h and expires.`,
      fix: 'Name a second approver. Three are better.',
    }),
    passed: (check) => `${people(numberOf(check, 'people'))} can approve, at least two`,
    unchecked: 'whether more than one person can approve',
  },
  'approvers-overlap': {
    found: overlapWords,
    passed: () => 'No approver may ask for it',
    unchecked: 'whether approvers may ask for it too',
  },
  'default-approvers': {
    found: (check) => ({
      title: 'Nobody is named to approve',
      meaning: `Whoever is active as Privileged Role Administrator or Global Administrator decides${nowWords(check)}, and no Global Administrator is told by mail.`,
      fix: 'Name two or three people who can judge these requests.',
    }),
    passed: () => 'Approvers are named',
    unchecked: 'whether approvers are named',
  },
  'approver-unusable': {
    found: unusableWords,
    passed: () => 'Every approver can decide, and none is a guest',
    unchecked: 'whether every approver can decide',
  },
};

function nowWords(check: SettingsCheck): string {
  return check.about['people'] === undefined ? '' : `: now ${people(numberOf(check, 'people'))}`;
}

function overlapWords(check: SettingsCheck) {
  const [both, all] = [numberOf(check, 'overlap'), numberOf(check, 'people')];
  return {
    title:
      both === all
        ? 'All who can approve may ask for it too'
        : `${both} of ${people(all)} who can approve may ask for it too`,
    meaning: `${textOf(check, 'names')}. Two of them can approve each other.`,
    fix: 'Name approvers who are not eligible for it.',
  };
}

function unusableWords(check: SettingsCheck) {
  const names = textOf(check, 'names');
  const one = numberOf(check, 'count') === 1;
  switch (textOf(check, 'trouble')) {
    case 'gone':
      return {
        title: one ? 'An approver is gone' : 'Approvers are gone',
        meaning: `${names}: no longer in the directory.`,
        fix: one ? 'Remove it and name somebody else.' : 'Remove them and name somebody else.',
      };
    case 'empty':
      return {
        title: one ? 'An approver group is empty' : 'Approver groups are empty',
        meaning: `${names}: nobody in it decides.`,
        fix: 'Add members, or name people in its place.',
      };
    case 'guest':
      return {
        title: one ? 'A guest can approve' : 'Guests can approve',
        meaning: `${names}: the account belongs to another organisation, which decides who signs in with it.`,
        fix: 'Name people of your own organisation in its place.',
      };
    default:
      return {
        title: one ? 'An approver is disabled' : 'Approvers are disabled',
        meaning: `${names}: cannot sign in, and so decides nothing.`,
        fix: 'Remove them, or name somebody else besides.',
      };
  }
}

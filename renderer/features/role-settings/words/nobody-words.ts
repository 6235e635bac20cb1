import type { SettingsCheck } from '../../../../shared/contract/role-settings/plan.ts';
import { numberOf, textOf } from './check-texts.ts';
import type { CheckWords } from './check-words.ts';

const EXPIRES = 'Every activation would wait 24 h and expire.';

/** `nobody-can-approve`: why there is nobody (picture 07). */
export function nobodyWords(check: SettingsCheck): CheckWords {
  return { title: 'Nobody could approve', meaning: `${whyNobody(check)} ${EXPIRES}`, fix: fixOf(check) };
}

const fixOf = (check: SettingsCheck): string =>
  textOf(check, 'by') === 'named'
    ? 'Name two people whose accounts are enabled, or leave approval off.'
    : 'Name at least two people, or leave approval off.';

function whyNobody(check: SettingsCheck): string {
  switch (textOf(check, 'by')) {
    case 'nobody':
      return 'No approver is named, and a group has no default approvers.';
    case 'default':
      return 'No approver is named, and nobody is active as Privileged Role Administrator or Global Administrator.';
    default:
      return numberOf(check, 'named') > 1
        ? `None of ${textOf(check, 'names')} can decide.`
        : whyNotOne(check);
  }
}

function whyNotOne(check: SettingsCheck): string {
  const name = textOf(check, 'name');
  const members = numberOf(check, 'people');
  const state = textOf(check, 'state');
  if (state === 'gone') return `${name} is no longer in the directory.`;
  if (state === 'distribution') return `${name} is a distribution group, which cannot decide.`;
  if (textOf(check, 'kind') !== 'group') return `${name} is disabled.`;
  if (members === 0) return `${name} has no members.`;
  return members === 1
    ? `${name} has one member and that account is disabled.`
    : `${name} has ${members} members and all of these accounts are disabled.`;
}

import type { SettingsCheck } from '../../../../shared/contract/role-settings/plan.ts';
import { daysText } from './expiry-words.ts';
import { numberOf, people, textOf, type TextsOf } from './check-texts.ts';
import { maximumWords } from './value-words.ts';

const kindOf = ({ setting }: SettingsCheck): 'eligible' | 'active' =>
  setting === 'eligibleExpiry' ? 'eligible' : 'active';

/** The checks of how long things may last, and of what is not understood. */
export const DURATION_CHECKS: TextsOf<
  | 'maximum-out-of-range'
  | 'expiry-out-of-range'
  | 'permanent-against-expiry'
  | 'long-for-critical'
  | 'permanent-allowed'
  | 'not-understood'
> = {
  'maximum-out-of-range': {
    found: (check) => ({
      title: `The service takes no maximum of ${maximumWords(textOf(check, 'maximum'))}`,
      meaning: 'An activation may last 30 min to 24 h.',
      fix: 'Give a maximum within that.',
    }),
    passed: (check) => `Maximum of ${maximumWords(textOf(check, 'maximum'))} is within 30 min to 24 h`,
    unchecked: 'whether the service takes the maximum',
  },
  'expiry-out-of-range': {
    found: (check) => ({
      title: `The service takes no ${kindOf(check)} assignment of at most ${daysText(textOf(check, 'maximum'))}`,
      meaning: 'Assignments that end may last 1 to 365 days.',
      fix: 'Give a number of days within that, or let them have no end.',
    }),
    passed: (check) =>
      `Longest ${kindOf(check)} assignment of ${daysText(textOf(check, 'maximum'))} is within a year`,
    unchecked: 'whether the service takes the longest assignment',
  },
  'permanent-against-expiry': {
    found: permanentWords,
    passed: (check) => `Every ${kindOf(check)} assignment there is has an end`,
    unchecked: 'whether anybody holds it with no end, which would no longer be allowed',
  },
  'long-for-critical': {
    found: (check) => ({
      title: `${maximumWords(textOf(check, 'maximum'))} is long for a critical role`,
      meaning:
        'Whoever takes over the session holds every right for as long. One hour is usual, four are much.',
      fix: 'Bring the maximum down to 4 h or less.',
    }),
    passed: (check) =>
      `Maximum of ${maximumWords(textOf(check, 'maximum'))} is short enough for a critical role`,
    unchecked: 'whether the maximum is too long for a critical role',
  },
  'permanent-allowed': {
    found: allowedWords,
    passed: (check) => `Every new ${kindOf(check)} assignment must end`,
    unchecked: 'whether assignments may have no end',
  },
  'not-understood': {
    found: ({ result }) => ({
      title: 'This rule is kept as it is',
      meaning:
        result === 'refused'
          ? 'It holds something that PIM Desk does not know, so that it is not written. Nothing else was to be changed.'
          : 'It holds something that PIM Desk does not know, so that it is not written. Everything else is saved.',
      fix: 'Change it in the Microsoft Entra admin center.',
    }),
    passed: () => 'Every rule that is written is understood',
    unchecked: 'whether every rule is understood',
  },
};

function permanentWords(check: SettingsCheck) {
  const kind = kindOf(check);
  if (check.about['without'] === undefined)
    return {
      title: `${kind === 'eligible' ? 'Eligible' : 'Active'} assignments must end, and no limit is given`,
      meaning: 'A longest assignment of zero stands for no limit: the two contradict each other.',
      fix: 'Give 1 to 365 days, or let assignments have no end.',
    };
  return {
    title: `${withoutOf(check)} with no end, which would no longer be allowed`,
    meaning: `${textOf(check, 'names')}: keeps it, as settings are not retroactive. Once taken away it could not be given again with no end.`,
    fix: 'Leave it where it is an emergency account; else set an end.',
  };
}

function allowedWords(check: SettingsCheck) {
  const kind = kindOf(check);
  const some = numberOf(check, 'without') > 0;
  return {
    title: some
      ? `${withoutOf(check)} with no end`
      : `${kind === 'eligible' ? 'Eligible' : 'Active'} assignments may have no end`,
    meaning:
      kind === 'eligible'
        ? 'Whoever changes jobs stays eligible until somebody takes it away.'
        : 'An active assignment with no end holds the role day and night, with no activation and no approval.',
    fix: 'Give a longest assignment. Emergency accounts keep what they hold.',
  };
}

/** "2 of 6 eligible people", "1 of 1 active holder". */
function withoutOf(check: SettingsCheck): string {
  const of = numberOf(check, 'of');
  const those = people(of).replace(/^\d+ /, '');
  const kind = kindOf(check) === 'eligible' ? 'eligible' : 'assigned';
  return `${numberOf(check, 'without')} of ${of} ${kind} ${those}`;
}

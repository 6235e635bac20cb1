import type { SettingsCheck } from '../../../../shared/contract/role-settings/plan.ts';
import { numberOf, textOf, type TextsOf } from './check-texts.ts';
import { settingLabel } from './setting-words.ts';

const whichOf = ({ setting }: SettingsCheck): string => (setting === null ? '' : settingLabel(setting));

/** The checks of who is told by mail. */
export const MAIL_CHECKS: TextsOf<'mail-to-nobody' | 'mail-address'> = {
  'mail-to-nobody': {
    found: (check) =>
      textOf(check, 'level') === 'None'
        ? {
            title: `${whichOf(check)} is off`,
            meaning: 'Nobody is told.',
            fix: 'Choose all or critical mail where somebody is to be told.',
          }
        : {
            title: `${whichOf(check)} goes to nobody`,
            meaning: 'Default recipients are off and no address is given.',
            fix: 'Turn default recipients on, or give an address.',
          },
    passed: () => 'Every notification goes to somebody',
    unchecked: 'whether every notification goes to somebody',
  },
  'mail-address': {
    found: (check) => ({
      title: numberOf(check, 'wrong') > 1 ? 'Addresses that are none' : 'An address that is none',
      meaning: `${whichOf(check)}: ${textOf(check, 'address')}.`,
      fix: 'Give each address by itself, as name@domain.',
    }),
    passed: () => 'Every address can be written to',
    unchecked: 'whether every address can be written to',
  },
};

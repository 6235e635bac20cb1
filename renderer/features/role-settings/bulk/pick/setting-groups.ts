import { MAIL_RULES, type SettingKey } from '../../../../../shared/contract/role-settings/settings.ts';

/** All settings as the editor's tabs have them. */
export const SETTING_GROUPS: readonly { readonly title: string; readonly keys: readonly SettingKey[] }[] = [
  {
    title: 'Activation',
    keys: ['maximum', 'signIn', 'justification', 'ticket', 'approval', 'approvers', 'approverJustification'],
  },
  {
    title: 'Assignment',
    keys: [
      'eligibleExpiry',
      'activeExpiry',
      'activeMfa',
      'activeJustification',
      'eligibleMfa',
      'eligibleJustification',
    ],
  },
  { title: 'Notification', keys: MAIL_RULES },
];

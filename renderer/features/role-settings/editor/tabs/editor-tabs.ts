import {
  MAIL_RULES,
  type MailRule,
  type SettingKey,
} from '../../../../../shared/contract/role-settings/settings.ts';

export const EDITOR_TABS = ['activation', 'assignment', 'notification', 'rules'] as const;
export type EditorTab = (typeof EDITOR_TABS)[number];

/** Settings of an activation, in the order of their rows; approval and approvers share one. */
export const ACTIVATION_SETTINGS = [
  'maximum',
  'signIn',
  'justification',
  'ticket',
  'approval',
  'approvers',
  'approverJustification',
] as const satisfies readonly SettingKey[];

/** Settings of the two kinds of assignment. The portal shows neither MFA nor justification of the eligible. graph-pim.md §4.1 */
export const ASSIGNMENT_GROUPS = [
  {
    title: 'Assigning as eligible',
    settings: ['eligibleExpiry', 'eligibleMfa', 'eligibleJustification'],
  },
  { title: 'Assigning as active', settings: ['activeExpiry', 'activeMfa', 'activeJustification'] },
] as const satisfies readonly { readonly title: string; readonly settings: readonly SettingKey[] }[];

const mailAt = (...at: readonly number[]): MailRule[] => at.flatMap((one) => MAIL_RULES[one] ?? []);

/** The nine notifications by what they tell of. */
export const MAIL_GROUPS: readonly { readonly title: string; readonly settings: readonly MailRule[] }[] = [
  { title: 'When somebody is assigned as eligible', settings: mailAt(0, 1, 2) },
  { title: 'When somebody is assigned as active', settings: mailAt(3, 4, 5) },
  { title: 'When an eligible person activates', settings: mailAt(6, 7, 8) },
];

/** On which tab a setting stands. */
export function tabOf(key: SettingKey): EditorTab {
  if (ACTIVATION_SETTINGS.some((one) => one === key)) return 'activation';
  return MAIL_RULES.some((one) => one === key) ? 'notification' : 'assignment';
}

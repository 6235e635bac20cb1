import type { SettingKey } from '../../contract/role-settings/settings.ts';
import { MAIL_RULES, SETTING_KEYS } from '../../contract/role-settings/settings.ts';

/** The rules every role has, in the order of graph-pim.md §4.1 [capture]. A policy saved in the portal has two more, in preview. */
export const RULE_IDS = [
  'Expiration_EndUser_Assignment',
  'Enablement_EndUser_Assignment',
  'AuthenticationContext_EndUser_Assignment',
  'Approval_EndUser_Assignment',
  'Expiration_Admin_Eligibility',
  'Expiration_Admin_Assignment',
  'Enablement_Admin_Assignment',
  'Enablement_Admin_Eligibility',
  ...MAIL_RULES,
] as const;
export type RuleId = (typeof RULE_IDS)[number];

const OTHER_SETTINGS = {
  maximum: ['Expiration_EndUser_Assignment'],
  signIn: ['Enablement_EndUser_Assignment', 'AuthenticationContext_EndUser_Assignment'],
  justification: ['Enablement_EndUser_Assignment'],
  ticket: ['Enablement_EndUser_Assignment'],
  approval: ['Approval_EndUser_Assignment'],
  approvers: ['Approval_EndUser_Assignment'],
  approverJustification: ['Approval_EndUser_Assignment'],
  eligibleExpiry: ['Expiration_Admin_Eligibility'],
  activeExpiry: ['Expiration_Admin_Assignment'],
  activeMfa: ['Enablement_Admin_Assignment'],
  activeJustification: ['Enablement_Admin_Assignment'],
  eligibleMfa: ['Enablement_Admin_Eligibility'],
  eligibleJustification: ['Enablement_Admin_Eligibility'],
} as const satisfies Partial<Record<SettingKey, readonly RuleId[]>>;

const isOther = (key: SettingKey): key is keyof typeof OTHER_SETTINGS => Object.hasOwn(OTHER_SETTINGS, key);

/** The rules a setting lives in: one, or two of `signIn`. */
export const rulesOf = (key: SettingKey): readonly RuleId[] => (isOther(key) ? OTHER_SETTINGS[key] : [key]);

/** The settings that live in a rule. */
export const settingsIn = (rule: RuleId): readonly SettingKey[] =>
  SETTING_KEYS.filter((key) => rulesOf(key).includes(rule));

export const isRuleId = (id: string): id is RuleId => (RULE_IDS as readonly string[]).includes(id);

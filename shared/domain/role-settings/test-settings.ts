import {
  MAIL_RULES,
  type Mail,
  type MailRule,
  type SettingValues,
} from '../../contract/role-settings/settings.ts';

const told: Mail = { level: 'All', defaults: true, recipients: [] };

/** What a role says that nobody has touched (graph-pim.md §4.1 [capture]): what all samples of settings start from. */
export const UNTOUCHED: SettingValues = {
  maximum: 'PT8H',
  signIn: { mfa: true, context: null },
  justification: true,
  ticket: false,
  approval: false,
  approvers: [],
  approverJustification: true,
  eligibleExpiry: { limited: false, maximum: 'P365D' },
  activeExpiry: { limited: false, maximum: 'P180D' },
  activeMfa: false,
  activeJustification: true,
  eligibleMfa: false,
  eligibleJustification: false,
  ...(Object.fromEntries(MAIL_RULES.map((rule) => [rule, told])) as Record<MailRule, Mail>),
};

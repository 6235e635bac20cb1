import type { TemplateName } from '../../contract/role-settings/plan.ts';
import {
  MAIL_RULES,
  type Mail,
  type MailRule,
  type SettingKey,
  type SettingValues,
  type SomeSettings,
} from '../../contract/role-settings/settings.ts';
import { meetsTemplate } from './meets-template.ts';

/** One setting of a template. `source`: whose rule it is. */
export type TemplateValue = {
  readonly [K in SettingKey]: {
    readonly setting: K;
    readonly value: SettingValues[K];
    readonly source: string;
  };
}[SettingKey];

const PLAN = 'Microsoft, PIM deployment plan';
const ROLE_SETTINGS = 'Microsoft, PIM role settings';
const FIELD = 'Practice in the field';

const told: Mail = { level: 'All', defaults: true, recipients: [] };

/** CISA asks for an address besides on some of these; which one is the tenant's own to say. posture-security.md B-17 to B-20 */
const MAIL_SOURCES: Readonly<Partial<Record<MailRule, string>>> = {
  Notification_Admin_Admin_Eligibility: 'CISA MS.AAD.7.7; Microsoft Zero Trust Assessment 21818',
  Notification_Admin_Admin_Assignment: 'CISA MS.AAD.7.7; Microsoft Zero Trust Assessment 21818',
  Notification_Admin_EndUser_Assignment: 'CISA MS.AAD.7.8 and 7.9; Microsoft Zero Trust Assessment 21819',
};
const MAIL: readonly TemplateValue[] = MAIL_RULES.map((setting) => ({
  setting,
  value: told,
  source: MAIL_SOURCES[setting] ?? 'Microsoft Zero Trust Assessment 21818',
}));

const MFA: TemplateValue = {
  setting: 'signIn',
  value: { mfa: true, context: null },
  source: `${PLAN}; ${FIELD}: always on`,
};
const JUSTIFICATION: TemplateValue = {
  setting: 'justification',
  value: true,
  source: `${ROLE_SETTINGS}; ${FIELD}: always on`,
};
const TO_ASSIGN: readonly TemplateValue[] = [
  { setting: 'activeMfa', value: true, source: ROLE_SETTINGS },
  { setting: 'activeJustification', value: true, source: ROLE_SETTINGS },
];

/**
 * What each tier of roles is held against, with whose rule each value is: the strictest of CISA (SCuBA) and CIS where they say something,
 * else Microsoft's deployment plan (pim-deployment-plan.md [docs]), else what the field does. Approvers, contexts and addresses are a
 * tenant's own: no template names one. posture-security.md §A2, B-01 to B-20
 */
export const TEMPLATE_VALUES: Readonly<Record<TemplateName, readonly TemplateValue[]>> = {
  critical: [
    { setting: 'maximum', value: 'PT1H', source: `${PLAN}: Global Administrator, one hour` },
    MFA,
    JUSTIFICATION,
    { setting: 'ticket', value: true, source: `${PLAN}: Global Administrator, incident ticket` },
    {
      setting: 'approval',
      value: true,
      source: 'CISA MS.AAD.7.6; CIS Microsoft 365 Foundations 5.3.4 and 5.3.5',
    },
    {
      setting: 'approverJustification',
      value: true,
      source: `${FIELD}: an approval without a reason tells an auditor nothing`,
    },
    {
      setting: 'eligibleExpiry',
      value: { limited: true, maximum: 'P180D' },
      source: `${FIELD}: eligible for six months, then asked again`,
    },
    {
      setting: 'activeExpiry',
      value: { limited: true, maximum: 'P15D' },
      source: 'CISA MS.AAD.7.4: no permanent active assignment; 15 days is the portal’s shortest choice',
    },
    ...TO_ASSIGN,
    ...MAIL,
  ],
  high: [
    { setting: 'maximum', value: 'PT4H', source: `${FIELD}: one to four hours for high-value roles` },
    MFA,
    JUSTIFICATION,
    {
      setting: 'eligibleExpiry',
      value: { limited: true, maximum: 'P365D' },
      source: `${FIELD}: time-bound; a year is the longest the service takes`,
    },
    {
      setting: 'activeExpiry',
      value: { limited: true, maximum: 'P30D' },
      source: 'CISA MS.AAD.7.4: no permanent active assignment; one month is a choice of the portal',
    },
    ...TO_ASSIGN,
    ...MAIL,
  ],
  standard: [
    { setting: 'maximum', value: 'PT8H', source: `${PLAN}: Helpdesk Administrator, eight hours` },
    { ...MFA, source: `${FIELD}: always on` },
    JUSTIFICATION,
    {
      setting: 'activeJustification',
      value: true,
      source: 'The service’s own default',
    },
    ...MAIL,
  ],
};

/** A template's settings, to be planned like any others. */
export const templateSettings = (name: TemplateName): SomeSettings =>
  Object.fromEntries(TEMPLATE_VALUES[name].map(({ setting, value }) => [setting, value]));

/**
 * What of a template there is to do for a role: what is as strict already stays as it is, so that a template loosens nothing, and addresses
 * that are told are told on. What is not understood is asked for all the same, so that the plan says that it is kept.
 */
export function towardsTemplate(name: TemplateName, inForce: SomeSettings): SomeSettings {
  return Object.fromEntries(
    TEMPLATE_VALUES[name].flatMap(({ setting, value }) => {
      const has = inForce[setting];
      if (has === undefined) return [[setting, value]];
      if (meetsTemplate(setting, has, value)) return [];
      return [[setting, isMail(value) && isMail(has) ? { ...value, recipients: has.recipients } : value]];
    }),
  );
}

const isMail = (value: unknown): value is Mail =>
  typeof value === 'object' && value !== null && 'recipients' in value;

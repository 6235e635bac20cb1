import { z } from 'zod';
import { approver } from '../my-roles.ts';
import { isoDuration } from '../values.ts';

/** The nine notification rules, which are settings by themselves. graph-pim.md §4.1 [capture] */
export const MAIL_RULES = [
  'Notification_Admin_Admin_Eligibility',
  'Notification_Requestor_Admin_Eligibility',
  'Notification_Approver_Admin_Eligibility',
  'Notification_Admin_Admin_Assignment',
  'Notification_Requestor_Admin_Assignment',
  'Notification_Approver_Admin_Assignment',
  'Notification_Admin_EndUser_Assignment',
  'Notification_Requestor_EndUser_Assignment',
  'Notification_Approver_EndUser_Assignment',
] as const;
export type MailRule = (typeof MAIL_RULES)[number];

/** Who is told of what, by mail. */
export const mail = z.strictObject({
  level: z.enum(['All', 'Critical', 'None']),
  /** Whether those the service itself tells are told. */
  defaults: z.boolean(),
  /** Addresses besides them. */
  recipients: z.array(z.string().max(320)).max(100),
});
export type Mail = z.infer<typeof mail>;

/** How long an assignment may be. `maximum` binds only where `limited`; the service carries one all the same. */
export const expiry = z.strictObject({ limited: z.boolean(), maximum: isoDuration });
export type Expiry = z.infer<typeof expiry>;

/**
 * What an activation asks to prove. The two exclude each other, but the service can be brought to hold both (graph-pim.md §4.2), so that
 * both can be read.
 */
export const signInAsked = z.strictObject({
  mfa: z.boolean(),
  /** Authentication context id, e.g. `c1`; null where none is asked for. */
  context: z.string().max(40).nullable(),
});
export type SignInAsked = z.infer<typeof signInAsked>;

/** Each setting a role has, with the shape of its value. Which rule holds it: `shared/domain/role-settings/setting-rules.ts`. */
export const SETTING_VALUES = {
  maximum: isoDuration,
  signIn: signInAsked,
  justification: z.boolean(),
  ticket: z.boolean(),
  approval: z.boolean(),
  /** Who decides. Empty with `approval`: the service's default approvers, of roles; nobody at all, of groups. */
  approvers: z.array(approver).max(100),
  approverJustification: z.boolean(),
  eligibleExpiry: expiry,
  activeExpiry: expiry,
  activeMfa: z.boolean(),
  activeJustification: z.boolean(),
  /** The portal shows neither of these two. */
  eligibleMfa: z.boolean(),
  eligibleJustification: z.boolean(),
  Notification_Admin_Admin_Eligibility: mail,
  Notification_Requestor_Admin_Eligibility: mail,
  Notification_Approver_Admin_Eligibility: mail,
  Notification_Admin_Admin_Assignment: mail,
  Notification_Requestor_Admin_Assignment: mail,
  Notification_Approver_Admin_Assignment: mail,
  Notification_Admin_EndUser_Assignment: mail,
  Notification_Requestor_EndUser_Assignment: mail,
  Notification_Approver_EndUser_Assignment: mail,
} as const satisfies Record<string, z.ZodType>;

export type SettingKey = keyof typeof SETTING_VALUES;
export type SettingValues = { readonly [K in SettingKey]: z.infer<(typeof SETTING_VALUES)[K]> };
export const SETTING_KEYS = Object.keys(SETTING_VALUES) as SettingKey[];
export const settingKey = z.enum(SETTING_KEYS as [SettingKey, ...SettingKey[]]);

/**
 * Some settings: those of a role that are fully understood, or those that are to be changed. A setting that is not there could not be
 * read, or is left as it is: never taken for a default.
 */
export const someSettings = z.strictObject(SETTING_VALUES).partial();
export type SomeSettings = { readonly [K in SettingKey]?: SettingValues[K] | undefined };

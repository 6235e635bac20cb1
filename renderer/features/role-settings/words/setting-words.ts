import type { SettingKey } from '../../../../shared/contract/role-settings/settings.ts';
import { SETTING_LABELS } from '../../../../shared/domain/role-settings/setting-labels.ts';

/** What is to be known of each setting before it is changed. */
const HINTS: Readonly<Record<SettingKey, string>> = {
  maximum: '30 min to 24 h, to the minute',
  signIn: 'MFA and a context exclude each other',
  justification: 'Ask the requestor why',
  ticket: 'PIM stores it, it never checks it',
  approval: 'A person must approve',
  approvers: 'People, security groups and Microsoft 365 groups',
  approverJustification: 'Ask the approver why',
  eligibleExpiry: 'Up to 365 days, or no end',
  activeExpiry: 'Up to 365 days, or no end',
  activeMfa: 'Asked of the administrator who assigns, not of the person assigned',
  activeJustification: 'Asked of the administrator who assigns',
  eligibleMfa: 'The portal does not show this one',
  eligibleJustification: 'The portal does not show this one',
  Notification_Admin_Admin_Eligibility: 'Tells administrators that somebody was made eligible',
  Notification_Requestor_Admin_Eligibility: 'Tells the person who was made eligible',
  Notification_Approver_Admin_Eligibility: 'Asks approvers to extend or renew an eligible assignment',
  Notification_Admin_Admin_Assignment: 'Tells administrators that somebody was assigned as active',
  Notification_Requestor_Admin_Assignment: 'Tells the person who was assigned as active',
  Notification_Approver_Admin_Assignment: 'Asks approvers to extend or renew an active assignment',
  Notification_Admin_EndUser_Assignment: 'Tells administrators that somebody activated',
  Notification_Requestor_EndUser_Assignment: 'Tells the person who activated',
  Notification_Approver_EndUser_Assignment:
    'Asks approvers to decide. PIM always mails them: other addresses are not added',
};

/** The name of a setting, as at the head of its row. */
export const settingLabel = (key: SettingKey): string => SETTING_LABELS[key];

/** What stands under its name. */
export const settingHint = (key: SettingKey): string => HINTS[key];

import type { SettingKey } from '../../../../shared/contract/role-settings/settings.ts';

type Words = { readonly label: string; readonly hint: string };

/** By what name each setting goes, and what is to be known of it before it is changed. Names as the field uses them (graph-pim.md §4.1). */
const WORDS: Readonly<Record<SettingKey, Words>> = {
  maximum: { label: 'Maximum duration', hint: '30 min to 24 h, to the minute' },
  signIn: { label: 'Sign-in to activate', hint: 'MFA and a context exclude each other' },
  justification: { label: 'Justification', hint: 'Ask the requestor why' },
  ticket: { label: 'Ticket', hint: 'PIM stores it, it never checks it' },
  approval: { label: 'Approval', hint: 'A person must approve' },
  approvers: { label: 'Approvers', hint: 'People, security groups and Microsoft 365 groups' },
  approverJustification: { label: 'Approver’s justification', hint: 'Ask the approver why' },
  eligibleExpiry: { label: 'Longest eligible assignment', hint: 'Up to 365 days, or no end' },
  activeExpiry: { label: 'Longest active assignment', hint: 'Up to 365 days, or no end' },
  activeMfa: {
    label: 'MFA to assign as active',
    hint: 'Asked of the administrator who assigns, not of the person assigned',
  },
  activeJustification: {
    label: 'Justification to assign as active',
    hint: 'Asked of the administrator who assigns',
  },
  eligibleMfa: { label: 'MFA to assign as eligible', hint: 'The portal does not show this one' },
  eligibleJustification: {
    label: 'Justification to assign as eligible',
    hint: 'The portal does not show this one',
  },
  Notification_Admin_Admin_Eligibility: {
    label: 'Eligible assigned: alert',
    hint: 'Tells administrators that somebody was made eligible',
  },
  Notification_Requestor_Admin_Eligibility: {
    label: 'Eligible assigned: to the assignee',
    hint: 'Tells the person who was made eligible',
  },
  Notification_Approver_Admin_Eligibility: {
    label: 'Eligible assigned: to approvers',
    hint: 'Asks approvers to extend or renew an eligible assignment',
  },
  Notification_Admin_Admin_Assignment: {
    label: 'Active assigned: alert',
    hint: 'Tells administrators that somebody was assigned as active',
  },
  Notification_Requestor_Admin_Assignment: {
    label: 'Active assigned: to the assignee',
    hint: 'Tells the person who was assigned as active',
  },
  Notification_Approver_Admin_Assignment: {
    label: 'Active assigned: to approvers',
    hint: 'Asks approvers to extend or renew an active assignment',
  },
  Notification_Admin_EndUser_Assignment: {
    label: 'Activated: alert',
    hint: 'Tells administrators that somebody activated',
  },
  Notification_Requestor_EndUser_Assignment: {
    label: 'Activated: to the requestor',
    hint: 'Tells the person who activated',
  },
  Notification_Approver_EndUser_Assignment: {
    label: 'Activated: to approvers',
    hint: 'Asks approvers to decide. PIM always mails them: other addresses are not added',
  },
};

/** The name of a setting, as at the head of its row. */
export const settingLabel = (key: SettingKey): string => WORDS[key].label;

/** What stands under its name. */
export const settingHint = (key: SettingKey): string => WORDS[key].hint;

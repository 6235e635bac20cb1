import type { SettingKey } from '../../contract/role-settings/settings.ts';

/** By what name each setting goes, as the field uses them (graph-pim.md §4.1). */
export const SETTING_LABELS: Readonly<Record<SettingKey, string>> = {
  maximum: 'Maximum duration',
  signIn: 'Sign-in to activate',
  justification: 'Justification',
  ticket: 'Ticket',
  approval: 'Approval',
  approvers: 'Approvers',
  approverJustification: 'Approver’s justification',
  eligibleExpiry: 'Longest eligible assignment',
  activeExpiry: 'Longest active assignment',
  activeMfa: 'MFA to assign as active',
  activeJustification: 'Justification to assign as active',
  eligibleMfa: 'MFA to assign as eligible',
  eligibleJustification: 'Justification to assign as eligible',
  Notification_Admin_Admin_Eligibility: 'Eligible assigned: alert',
  Notification_Requestor_Admin_Eligibility: 'Eligible assigned: to the assignee',
  Notification_Approver_Admin_Eligibility: 'Eligible assigned: to approvers',
  Notification_Admin_Admin_Assignment: 'Active assigned: alert',
  Notification_Requestor_Admin_Assignment: 'Active assigned: to the assignee',
  Notification_Approver_Admin_Assignment: 'Active assigned: to approvers',
  Notification_Admin_EndUser_Assignment: 'Activated: alert',
  Notification_Requestor_EndUser_Assignment: 'Activated: to the requestor',
  Notification_Approver_EndUser_Assignment: 'Activated: to approvers',
};

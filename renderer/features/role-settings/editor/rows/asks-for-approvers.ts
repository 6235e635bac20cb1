import type { CheckName, SettingsCheck } from '../../../../../shared/contract/role-settings/plan.ts';

const BY_APPROVERS: ReadonlySet<CheckName> = new Set([
  'nobody-can-approve',
  'only-approver-is-requestor',
  'approver-kind',
  'lock-out',
]);

/** Whether naming somebody is a way out of it. */
export const asksForApprovers = ({ check }: Pick<SettingsCheck, 'check'>): boolean => BY_APPROVERS.has(check);

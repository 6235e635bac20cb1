import type { Switches } from '../switches.ts';

/** Why the service refuses a write: the code and the words of graph-pim.md §8. HTTP is none of its business. */
export type Refusal = { code: RefusalCode; message: string };

export type RefusalCode =
  | 'InsufficientPermissions'
  | 'SubjectNotFound'
  | 'RoleNotFound'
  | 'RoleAssignmentDoesNotExist'
  | 'RoleAssignmentExists'
  | 'PendingRoleAssignmentRequest'
  | 'RoleAssignmentRequestAcrsValidationFailed'
  | 'RoleAssignmentRequestPolicyValidationFailed'
  | 'ActiveDurationTooShort'
  | 'InvalidRoleAssignmentRequestSchedule'
  | 'InvalidRoleAssignmentRequest'
  | 'RequestCannotBeCancelled'
  | 'InvalidRoleAssignmentId'
  | 'InvalidScope'
  | 'InvalidPolicy'
  | 'InvalidPolicyRule'
  | 'MfaAndAcrsConflict'
  | 'UnauthorizedAccessException'
  | 'Authentication_RequestFromUnsupportedUserRole'
  | 'Request_BadRequest'
  | 'BadRequest';

/** Verbatim where captured, including the service's own spelling. */
const MESSAGES = {
  SubjectNotFound: 'The subject is not found.',
  RoleNotFound: 'The role is not found.',
  RoleAssignmentDoesNotExist: 'The Role assignment does not exist.',
  RoleAssignmentExists: 'The Role assignment already exists.',
  PendingRoleAssignmentRequest: 'There is already an existing pending Role assignment request.',
  ActiveDurationTooShort: 'The Active duration is too short. Miniumum Required is 5 minutes.',
  InvalidRoleAssignmentRequestSchedule: 'The role assignment request schedule is invalid.',
  InvalidRoleAssignmentRequest: 'The role assignment request is invalid.',
  RequestCannotBeCancelled: 'The request cannot be cancelled.',
  InvalidRoleAssignmentId: 'The role assignment id is invalid.',
  InvalidScope: 'The scope is invalid.',
  InvalidPolicy: 'The policy is invalid.',
  InvalidPolicyRule: 'The policy is invalid.',
  MfaAndAcrsConflict: 'The Mfa and Acrs policy settings cannot be enabled simultaneously.',
  UnauthorizedAccessException: 'Attempted to perform an unauthorized operation.',
  Authentication_RequestFromUnsupportedUserRole: 'User is not in the allowed roles',
  Request_BadRequest:
    'A conflicting object with one or more of the specified property values is present in the directory.',
} as const satisfies Partial<Record<RefusalCode, string>>;

/** Tells a refusal from what was asked for: only a refusal has a `code`. */
export const isRefusal = (outcome: object): outcome is Refusal => 'code' in outcome;

export const refusal = (code: keyof typeof MESSAGES): Refusal => ({ code, message: MESSAGES[code] });

export const insufficientPermissions = (callerId: string): Refusal => ({
  code: 'InsufficientPermissions',
  message: `The requestor "${callerId}" does not have permissions for this request. Please use $filter=asTarget() to filter on the requestor's assignments.`,
});

/** Answer to an administrator's action by somebody who is none: its code on Graph is no documented one. */
export const notAnAdministrator = (callerId: string, switches: Switches): Refusal => {
  const code = switches['errors.notAnAdministrator'];
  return code === 'InsufficientPermissions' ? insufficientPermissions(callerId) : refusal(code);
};

/** Answer to an approval rule without stages (graph-pim.md §4.2 [2nd-hand]). */
export const nullStages = (switches: Switches): Refusal => ({
  code: switches['errors.nullStages'],
  message: 'Value cannot be null.',
});

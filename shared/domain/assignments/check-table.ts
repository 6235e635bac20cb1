import type { AssignmentCheckName } from '../../contract/assignments/plan.ts';
import { activated } from './checks/activated.ts';
import { activeNow } from './checks/active-now.ts';
import { approvesItself } from './checks/approves-itself.ts';
import { bothSides } from './checks/both-sides.ts';
import { emergencyAccountKept } from './checks/emergency-account-kept.ts';
import { emergencyAccount } from './checks/emergency-account.ts';
import { endsBeforeItBegins } from './checks/ends-before-it-begins.ts';
import type { Check } from './checks/finding.ts';
import { groupNotAssignable } from './checks/group-not-assignable.ts';
import { guestPrivileged } from './checks/guest-privileged.ts';
import { guestWithoutEnd } from './checks/guest-without-end.ts';
import { heldAlready } from './checks/held-already.ts';
import { justificationNeeded } from './checks/justification-needed.ts';
import { lastAdministrator } from './checks/last-administrator.ts';
import { longerThanAllowed } from './checks/longer-than-allowed.ts';
import { notHeld } from './checks/not-held.ts';
import { notLater } from './checks/not-later.ts';
import { notToBeAssignedCheck } from './checks/not-to-be-assigned.ts';
import { ownAssignment } from './checks/own-assignment.ts';
import { permanentNotAllowed } from './checks/permanent-not-allowed.ts';
import { preferEligible } from './checks/prefer-eligible.ts';
import { principalDisabled } from './checks/principal-disabled.ts';
import { principalGone } from './checks/principal-gone.ts';
import { principalKind } from './checks/principal-kind.ts';
import { scopeKind } from './checks/scope-kind.ts';
import { throughGroup } from './checks/through-group.ts';
import { ticketNeeded } from './checks/ticket-needed.ts';

/**
 * Every check, one file each; what stands in `about` is told there. Null: no rule but a fact of the moment, which the console adds: what
 * the service's dry run said (`service-refuses`, `mfa-needed`), and that a file names something twice (`twice-in-file`).
 */
export const CHECK_TABLE: Readonly<Record<AssignmentCheckName, Check | null>> = {
  'held-already': heldAlready,
  'not-held': notHeld,
  'through-group': throughGroup,
  activated,
  'ends-before-it-begins': endsBeforeItBegins,
  'not-later': notLater,
  'permanent-not-allowed': permanentNotAllowed,
  'longer-than-allowed': longerThanAllowed,
  'justification-needed': justificationNeeded,
  'ticket-needed': ticketNeeded,
  'principal-gone': principalGone,
  'principal-kind': principalKind,
  'group-not-assignable': groupNotAssignable,
  'scope-kind': scopeKind,
  'emergency-account-kept': emergencyAccountKept,
  'last-administrator': lastAdministrator,
  'twice-in-file': null,
  'service-refuses': null,
  'prefer-eligible': preferEligible,
  'guest-without-end': guestWithoutEnd,
  'guest-privileged': guestPrivileged,
  'principal-disabled': principalDisabled,
  'emergency-account': emergencyAccount,
  'own-assignment': ownAssignment,
  'both-sides': bothSides,
  'approves-itself': approvesItself,
  'not-to-be-assigned': notToBeAssignedCheck,
  'active-now': activeNow,
  'mfa-needed': null,
};

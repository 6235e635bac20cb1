import type { Switches } from './switches.ts';

/**
 * For each switch every value that the service may turn out to have instead of the default; of numbers, texts and lists those that a
 * client would notice most. The first goes into the combined set `other-values`, the second into `third-values` (`switches-sets.ts`).
 * A switch without its other value does not compile.
 */
export const OTHER_VALUES: { readonly [K in keyof Switches]: readonly [Switches[K], ...Switches[K][]] } = {
  // The ends of the range that Entra draws from.
  'identity.accessTokenMinutes': [60, 90],
  'identity.refreshTokenDays': [14],
  'identity.usedRefreshTokenStaysValid': [false],
  'identity.scp': ['consented'],
  'identity.deviceSlowDown': [true],
  'identity.loopbackPath': ['registered'],
  'identity.interactionError': ['invalid_grant'],
  'identity.echoesDefault': [false],
  // Longer than any journey moves the clock.
  'identity.signInFrequencyHours': [720],
  'identity.peopleConsent': [false],
  'identity.consentCanBeAskedFor': [true],
  'identity.adminConsentDeclined': ['consent_required'],
  'identity.rolesFromToken': [false],
  'identity.freshSignInProvesMfa': [false],

  'activation.checkOrder': [
    ['eligibilityEnd', 'length', 'policy', 'context', 'start', 'leaving', 'pending', 'exists'],
    ['policy', 'context', 'exists', 'pending', 'leaving', 'start', 'length', 'eligibilityEnd'],
  ],
  'activation.pastStart': ['refused'],
  'activation.approvalAnswer': ['PendingApproval'],
  // Captured, 40 and 47 s; then at once.
  'activation.lateStartMinSeconds': [40, 0],
  'activation.lateStartMaxSeconds': [47, 0],
  'activation.minimumMinutes': [30, 0],
  'activation.pendingApprovalAfterMs': [5_000, 0],
  'activation.unansweredStatus': ['Denied', 'Revoked'],
  'activation.beyondEligibilityEnd': ['refuse', 'allow'],
  'activation.validationOnlyStatus': ['Provisioned', 'Validated'],
  'activation.contextNeedsCp1': [false],
  'activation.contextNeverSatisfied': [true],
  'activation.ticketNeedsSystem': [true],

  'approvals.readScope': ['captured'],
  'approvals.decideScope': ['captured'],
  'approvals.readableByRequestor': [true],
  'approvals.stepsInline': [false],
  'approvals.listed': ['all'],
  'approvals.approversAsOf': ['request'],
  'approvals.defaultApprovers': ['privilegedRoleAdministrators', 'nobody'],
  'approvals.nestedGroupMembers': [false],
  'approvals.tooLateStatus': [404],
  'approvals.stepAfterCancel': ['Expired'],
  'approvals.actionCasing': ['PascalCase'],
  'approvals.decisionsInBatch': ['refusedEach', 'refusedWhole'],

  // Helpdesk at Benelux Stores ends in 9 days: too early for the first.
  'moreTime.extendWithinDays': [7, 30],
  'moreTime.renewWithinDays': [7, 90],
  'moreTime.settledStatus': ['Granted', 'untouched'],
  'moreTime.needsMfa': [false],

  'groups.whoAdministers': ['owners'],
  'groups.selfMoreTime': [false],
  'groups.missingFilterCode': ['InvalidFilter'],
  'groups.expandGroup': ['null'],
  'groups.createdBy': ['everything'],
  'groups.enumCasing': ['PascalCase'],
  'groups.v1TakesSteps': [true],
  'groups.betaApprovalMember': ['stages'],
  'reads.emptyNavigation': [204],

  // "For minutes".
  'administration.leavingSeconds': [300],
  'administration.removalEndsActivation': [false],

  'errors.notAnAdministrator': ['Authentication_RequestFromUnsupportedUserRole', 'InsufficientPermissions'],
  'errors.directAssignmentExists': ['RoleAssignmentExists'],
  'errors.nullStages': ['InvalidPolicyRule'],
  'errors.tenantWideRead': ['UnauthorizedAccessException'],
  'errors.principalNotAllowed': ['SubjectNotFound'],
  'errors.notEligible': ['EligibilityRule'],
  'errors.otherScope': ['asNotEligible'],
  'errors.policyFormat': ['old'],
  'errors.ruleSeparator': ['; '],
  // None; then those that tell an own action apart from another.
  'errors.wrapped': [
    [],
    [
      'ActiveDurationTooShort',
      'PendingRoleAssignmentRequest',
      'RequestCannotBeCancelled',
      'RoleAssignmentDoesNotExist',
      'RoleAssignmentExists',
      'RoleAssignmentRequestPolicyValidationFailed',
    ],
  ],
  'errors.notAnApprover': ['UnauthorizedAccessException'],
  'errors.alreadyDecided': ['Request_BadRequest'],
  'errors.approverJustification': ['BadRequest'],
  'errors.nothingToProlong': ['InvalidRoleAssignmentRequest'],
  'errors.notTimeToProlong': ['ExpirationRule'],
  'errors.missingScopeStatus': [401, 400],
  'errors.foreignPrincipalStatus': [400],

  'reads.tenantWideNeedsDirectoryRole': [false],
  'reads.ownByPrincipalFilter': [false],
  'reads.ownRowsOf': ['set'],
  'reads.expandWithoutScope': ['null', 'filled'],
  'reads.tips': ['everywhere', 'never'],
  'reads.unknownMembers': [true],
  'reads.instanceDelaySeconds': [30],
  'reads.groupInherited': ['withOwnId', 'never'],
  'reads.contextsNeedDirectoryRole': [false],
  'reads.isPrivilegedInV1': ['selectable'],
  'tenant.licence': ['P1'],
  'policies.readableByRequestor': [false],
  'policies.mfaByDefault': ['all', 'captured'],
  'policies.incompleteTarget': ['refused'],
  // The overviews' "max of 8 hours" (graph-pim.md §15.1).
  'policies.longestActivationHours': [8],
  'policies.longestGrantDays': [180],
  'policies.permanentActivation': [true],
  // Global Administrator.
  'policies.lockedRoles': [['62e90394-69f5-4237-9190-012177145e10']],
  'policies.ticketOnAssignment': [true],
  'policies.mfaExcludesContext': ['bothWays'],
  'policies.lastModifiedByHasId': [true],
  'policies.orLimit': [0],
  'odata.orOnScheduleSets': [true],
  'odata.orderByOnScheduleSets': [false],
  'odata.topMaximum': [100],
};

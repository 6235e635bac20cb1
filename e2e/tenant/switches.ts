import { z } from 'zod';

/** What an activation is checked for, in the order inferred for the service (graph-pim.md §14.1). */
const ACTIVATION_CHECKS = [
  'exists',
  'pending',
  'leaving',
  'start',
  'context',
  'policy',
  'length',
  'eligibilityEnd',
] as const;
export type ActivationCheck = (typeof ACTIVATION_CHECKS)[number];

/**
 * Everything the simulated tenant does that no capture and no documentation of the service settles. Each switch names one such
 * choice; its default is the one argued for in its description. Flip them by `startTenant({ switches })` or `POST /switches`.
 */
export const switchesSchema = z.strictObject({
  /** Lifetime of an access token. Entra draws 60 to 90 minutes; the middle is used. */
  'identity.accessTokenMinutes': z.number().positive().default(75),
  /** Lifetime of a refresh token of a public desktop client. */
  'identity.refreshTokenDays': z.number().positive().default(90),
  /** Entra does not revoke a refresh token that has been redeemed; `false` makes rotation strict. */
  'identity.usedRefreshTokenStaysValid': z.boolean().default(true),
  /**
   * What `scp` holds: `requested` = the scopes asked for (strict: finds a client which forgets to ask), `consented` = every
   * permission the app holds, whatever it asked for, which is what a tenant with admin consent for all tiers hands out.
   */
  'identity.scp': z.enum(['requested', 'consented']).default('requested'),
  /**
   * What tells Graph which directory roles the caller holds: `true` = the roles the token was issued with (`wids`), so that a role
   * activated a minute ago counts only in a fresh token; `false` = the roles held at this moment.
   */
  'identity.rolesFromToken': z.boolean().default(true),
  /**
   * Whether `prompt=login` makes a person who signs in without MFA (`POST /mfa`) prove it. Entra then asks for the credentials anew;
   * whether a second factor is among them is the tenant's policy, and a client that wants MFA has few other words for it.
   */
  'identity.freshSignInProvesMfa': z.boolean().default(true),

  /**
   * Whether a device that polls more often than every five seconds is told `slow_down`, as RFC 8628 has it. Entra's own page lists no
   * such answer, and clients know it all the same.
   */
  'identity.deviceSlowDown': z.boolean().default(false),

  /**
   * Whether an address on loopback must be registered with its path too, as the documentation has it (reply-url), or any path does, as
   * is convenient for clients of all kinds. The port never matters.
   */
  'identity.loopbackPath': z.enum(['any', 'registered']).default('any'),
  /**
   * `error` of the token endpoint where the person has to do something: v1.0 and many captures say `interaction_required`, others of
   * v2.0 `invalid_grant` (msal-js#5491), each with the same suberror and claims.
   */
  'identity.interactionError': z
    .enum(['interaction_required', 'invalid_grant'])
    .default('interaction_required'),
  /** Whether the scopes of a token answer hold the `.default` that was asked for: reported of Entra, promised nowhere. */
  'identity.echoesDefault': z.boolean().default(true),
  /** Hours until a sign-in must be made anew (sign-in frequency of conditional access); null = never. */
  'identity.signInFrequencyHours': z.number().positive().nullable().default(null),
  /** Whether people may consent for themselves to what takes no administrator (`User.Read`). */
  'identity.peopleConsent': z.boolean().default(true),
  /** Whether people may ask an administrator for consent on the page itself: “Approval required” in place of “Need admin approval”. */
  'identity.consentCanBeAskedFor': z.boolean().default(false),
  /** `error` after Cancel on the admin consent page: captured (azure-docs#114009), or as the documentation's sample has it. */
  'identity.adminConsentDeclined': z.enum(['access_denied', 'consent_required']).default('access_denied'),

  /** The order of the checks of selfActivate once role and eligibility are found. One that is left out is not made. */
  'activation.checkOrder': z.array(z.enum(ACTIVATION_CHECKS)).default([...ACTIVATION_CHECKS]),
  /**
   * A start that has passed is taken as now, as the documentation's samples show, or refused, as a client's authors met it
   * (graph-pim.md §15.10, peers.md §5).
   */
  'activation.pastStart': z.enum(['rewritten', 'refused']).default('rewritten'),
  /** Status in the answer to an activation that needs approval: captured for a later start; for one at once it is unknown (§15.10). */
  'activation.approvalAnswer': z
    .enum(['PendingApprovalProvisioning', 'PendingApproval'])
    .default('PendingApprovalProvisioning'),
  /** A scheduled activation starts this late at least … (captured: 40 and 47 s; graph-pim.md §14.3 says 5..50 s). */
  'activation.lateStartMinSeconds': z.number().nonnegative().default(5),
  /** … and at most. */
  'activation.lateStartMaxSeconds': z.number().nonnegative().default(50),
  /** Shortest activation that may be asked for. The minimum is undocumented; below the deactivation minimum makes no sense. */
  'activation.minimumMinutes': z.number().nonnegative().default(5),
  /** An activation that needs approval answers PendingApprovalProvisioning, and reads PendingApproval after this long. */
  'activation.pendingApprovalAfterMs': z.number().nonnegative().default(1000),
  /** Status of a request nobody decided within its approval window. */
  'activation.unansweredStatus': z.enum(['Failed', 'Revoked', 'Denied']).default('Failed'),
  /** An activation asked to outlive its eligibility: end it with the eligibility, refuse it, or let it run. */
  'activation.beyondEligibilityEnd': z.enum(['cut', 'refuse', 'allow']).default('cut'),
  /** `status` in the answer to `isValidationOnly: true` (graph-pim.md §14.6). */
  'activation.validationOnlyStatus': z.string().default('Granted'),
  /** A token that carries the authentication context counts only if its client declared cp1 (field fix, 2nd-hand, §8.1.4). */
  'activation.contextNeedsCp1': z.boolean().default(true),
  /** No token is ever good enough for a role that asks for a context: the endless challenge a client must survive. */
  'activation.contextNeverSatisfied': z.boolean().default(false),
  /** Whether a ticket needs its system named too, or only its number. */
  'activation.ticketNeedsSystem': z.boolean().default(false),

  /**
   * Which scope reads an approval: `documented` = RoleAssignmentSchedule.Read(Write).Directory, and those captured; `captured` =
   * PrivilegedAccess.Read(Write).AzureAD alone, refused with the captured words (graph-pim.md §3: the two conflict).
   */
  'approvals.readScope': z.enum(['documented', 'captured']).default('documented'),
  /** The same for deciding. After consent to PrivilegedAccess.ReadWrite.AzureAD the captured decision worked. */
  'approvals.decideScope': z.enum(['documented', 'captured']).default('documented'),
  /** Whether the requestor may read the approval of their own request: no source says so, and approvers are documented. */
  'approvals.readableByRequestor': z.boolean().default(false),
  /** Whether GET of one approval shows its steps without $expand, as the documented sample does. */
  'approvals.stepsInline': z.boolean().default(true),
  /** What filterByCurrentUser(on='approver') on approvals lists: those still to be decided, or all that ever were. */
  'approvals.listed': z.enum(['pending', 'all']).default('pending'),
  /** Whether the role setting of now says who decides, or the one the request was made under: neither is documented. */
  'approvals.approversAsOf': z.enum(['now', 'request']).default('now'),
  /** Who decides where nobody is named. The pages disagree (graph-pim.md §15.2); `nobody` is the lock-out of §13. */
  'approvals.defaultApprovers': z.enum(['both', 'privilegedRoleAdministrators', 'nobody']).default('both'),
  /** Whether members of a group within an approver group count. */
  'approvals.nestedGroupMembers': z.boolean().default(true),
  /** Status of a decision that comes too late for any (expired, canceled): the approval is still there, so 409 rather than 404. */
  'approvals.tooLateStatus': z.union([z.literal(404), z.literal(409)]).default(409),
  /** Status of the step of a request that was canceled, with `reviewResult` still NotReviewed. */
  'approvals.stepAfterCancel': z.enum(['Completed', 'Expired']).default('Completed'),
  /**
   * What becomes of decisions inside a `$batch`: json-batching.md names no call that cannot be batched, no capture shows a decision in
   * one. A service that refuses them does so item by item, or will not have the whole batch.
   */
  'approvals.decisionsInBatch': z.enum(['taken', 'refusedEach', 'refusedWhole']).default('taken'),
  /** How on='approver' renders the action of a request: the documentation's sample has `SelfActivate` once (graph-pim.md §2). */
  'approvals.actionCasing': z.enum(['camelCase', 'PascalCase']).default('camelCase'),

  /** Extension may be asked for this many days before the end. The portal's rule (graph-pim.md §13 [docs]); the API's is unknown. */
  'moreTime.extendWithinDays': z.number().nonnegative().default(14),
  /** Renewal may be asked for this many days after the end. The portal's rule too. */
  'moreTime.renewWithinDays': z.number().nonnegative().default(30),
  /** What an administrator's grant makes of the request for more time that it answers (graph-pim.md §15.10): nothing says. */
  'moreTime.settledStatus': z.enum(['Provisioned', 'Granted', 'untouched']).default('Provisioned'),
  /** Whether asking for more time takes a session that proved MFA: documented for one's own updates (graph-pim.md §2.1). */
  'moreTime.needsMfa': z.boolean().default(true),

  /**
   * Who, besides holders of directory roles, administers PIM about a group: its owners, or its members too, as the page prints it for
   * every action together (graph-pim.md §5 [docs]). That a member may let others in is hard to believe, hence the other value.
   */
  'groups.whoAdministers': z.enum(['ownersAndMembers', 'owners']).default('ownersAndMembers'),
  /** Whether selfExtend and selfRenew are taken for groups: enum and overview say so, the page of the POST does not (§15.7). */
  'groups.selfMoreTime': z.boolean().default(true),
  /** Code of a list of the plane of groups without its mandatory $filter: unknown (§15.11); the role settings' own is used. */
  'groups.missingFilterCode': z.string().default('MissingParameters'),
  /** Whether $expand=group fills the group in, or gives null, as reported by a client (graph-pim.md §5 [2nd-hand]). */
  'groups.expandGroup': z.enum(['filled', 'null']).default('filled'),
  /** Members of the plane's enums: `direct`, `activated` were captured; a sample of the documentation prints `Direct`. */
  'groups.enumCasing': z.enum(['camelCase', 'PascalCase']).default('camelCase'),
  /** Whether v1.0 takes a decision under `steps` too, as the page prints its address; metadata has `stages` (§15.4). */
  'groups.v1TakesSteps': z.boolean().default(false),
  /** What beta calls the decisions of an approval of a group: its path says `steps`, a sample's payload `stages` (§15.4). */
  'groups.betaApprovalMember': z.enum(['steps', 'stages']).default('steps'),
  /** `createdBy` of a request: the id alone, as captured and as the POST's sample, or all members, as requests about roles have. */
  'groups.createdBy': z.enum(['userId', 'everything']).default('userId'),
  /** Answer to `/{id}/principal` and the like where there is nobody: OData says 204, the directory answers 404. */
  'reads.emptyNavigation': z.union([z.literal(204), z.literal(404)]).default(404),

  /**
   * After a removal or deactivation the same may not be granted for so long (`InvalidRoleAssignmentId`, "for minutes", 2nd-hand).
   * None by default: after an expiry reactivation is possible at once (graph-pim.md §2.3 [capture]).
   */
  'administration.leavingSeconds': z.number().nonnegative().default(0),
  /** Whether activations end when their eligibility is taken away: they also end where it ends by itself. */
  'administration.removalEndsActivation': z.boolean().default(true),

  /**
   * Answer to an administrator's action by somebody who is none. The words of the default are those that clients have recorded where
   * such a role was missing on these sets; the second is captured on the audit log, the third on ARM (graph-pim.md §8).
   */
  'errors.notAnAdministrator': z
    .enum([
      'UnauthorizedAccessException',
      'Authentication_RequestFromUnsupportedUserRole',
      'InsufficientPermissions',
    ])
    .default('UnauthorizedAccessException'),
  /** Answer to assigning outside of PIM what is assigned: the directory's own words for a duplicate, or PIM's. */
  'errors.directAssignmentExists': z
    .enum(['Request_BadRequest', 'RoleAssignmentExists'])
    .default('Request_BadRequest'),
  /** Code of an approval rule without stages; the words are known (graph-pim.md §4.2 [2nd-hand]). */
  'errors.nullStages': z.enum(['BadRequest', 'InvalidPolicyRule']).default('BadRequest'),
  /**
   * Answer to a tenant-wide read without a directory role. The first is captured on the audit log (graph-pim.md §7); the second a
   * client's user met on these very sets (microsoft-graph-docs-contrib#9056, words alone).
   */
  'errors.tenantWideRead': z
    .enum(['Authentication_RequestFromUnsupportedUserRole', 'UnauthorizedAccessException'])
    .default('Authentication_RequestFromUnsupportedUserRole'),
  /** Answer to granting a role to what cannot have it: an application made eligible, a group that is not role-assignable. */
  'errors.principalNotAllowed': z
    .enum(['InvalidRoleAssignmentRequest', 'SubjectNotFound'])
    .default('InvalidRoleAssignmentRequest'),
  /** Answer to selfActivate without a matching eligibility: its text on Graph is unknown (graph-pim.md §15.10). */
  'errors.notEligible': z
    .enum(['RoleAssignmentDoesNotExist', 'EligibilityRule'])
    .default('RoleAssignmentDoesNotExist'),
  /** Answer to selfActivate at another scope than the eligibility's: 2nd-hand (graph-pim.md §13), or as without an eligibility. */
  'errors.otherScope': z.enum(['InvalidScope', 'asNotEligible']).default('InvalidScope'),
  /** Policy failures as "Rule - reason" (current, captured) or as a JSON list of rule names (to about 2024). */
  'errors.policyFormat': z.enum(['current', 'old']).default('current'),
  /** Between several failed rules in the current format: no capture shows two. */
  'errors.ruleSeparator': z.string().default(', '),
  /** Codes sent as JSON inside `UnknownError`. Which codes get wrapped is no documented rule; these were captured so. */
  'errors.wrapped': z
    .array(z.string())
    .default(['PermissionScopeNotGranted', 'MissingProvider', 'RoleAssignmentRequestAcrsValidationFailed']),
  /** Code of a decision by somebody who is no approver, or about one's own request: 403 is documented, its code is not. */
  'errors.notAnApprover': z.string().default('Authorization_RequestDenied'),
  /** Code of a decision about what is decided, or over: 409 is documented, its code is not. */
  'errors.alreadyDecided': z.string().default('Conflict'),
  /** How a decision without the justification it needs is refused: as a failed policy rule, or as a bad request. */
  'errors.approverJustification': z.enum(['JustificationRule', 'BadRequest']).default('JustificationRule'),
  /** Answer to extending or renewing what is not (or never was) held. */
  'errors.nothingToProlong': z
    .enum(['RoleAssignmentDoesNotExist', 'InvalidRoleAssignmentRequest'])
    .default('RoleAssignmentDoesNotExist'),
  /** Answer to extending too early or renewing too late. */
  'errors.notTimeToProlong': z
    .enum(['InvalidRoleAssignmentRequest', 'ExpirationRule'])
    .default('InvalidRoleAssignmentRequest'),
  /** HTTP status of a missing permission scope: the capture shows the body only. */
  'errors.missingScopeStatus': z.union([z.literal(400), z.literal(401), z.literal(403)]).default(403),
  /** HTTP status of a self-action for somebody else's object id (`InsufficientPermissions`): "4xx" in the capture. */
  'errors.foreignPrincipalStatus': z.union([z.literal(400), z.literal(403)]).default(403),

  /**
   * Whether reading other people's schedules, instances, requests and assignments takes a directory role (graph-pim.md §10 [docs]).
   * `false` is a tenant that hands them to anybody who has the scopes.
   */
  'reads.tenantWideNeedsDirectoryRole': z.boolean().default(true),
  /**
   * Whether a list that pins `principalId` to the caller takes no directory role either. Two tools that people without any role use
   * list their eligibilities so (PIMActivation, PIMActivation-Web [2nd-hand]); no page says it.
   */
  'reads.ownByPrincipalFilter': z.boolean().default(true),
  /**
   * Where `@microsoft.graph.tips` is: captured on the rules of a policy, on role assignments and their instances in v1.0 and on
   * approvals (B4/10, 11, 13, 14); the other captures have none.
   */
  'reads.tips': z.enum(['captured', 'everywhere', 'never']).default('captured'),
  /**
   * What filterByCurrentUser says its rows are of: the `type` (`Collection(…)`, each row with its type), as nearly every sample of
   * it shows, or the `set`, as the v1.0 sample for requests does.
   */
  'reads.ownRowsOf': z.enum(['type', 'set']).default('type'),
  /** Whether every entity has a member that no description names: clients must ignore it (graph-pim.md §1). */
  'reads.unknownMembers': z.boolean().default(false),
  /** A role shows in the instances only so long after it went live: reads run behind, nobody says how long (graph-pim.md §9). */
  'reads.instanceDelaySeconds': z.number().nonnegative().default(0),
  /**
   * Whether one's own schedules and instances list what comes through a group, with the group's id or with one's own. Not settled
   * (graph-pim.md §15.10): the enum has `Group` and clients handle such rows, others say that there are none.
   */
  'reads.groupInherited': z.enum(['withGroupId', 'withOwnId', 'never']).default('withGroupId'),
  /**
   * What v1.0 makes of `$select=isPrivileged` on role definitions: beta documents the property, v1.0 does not. A client's notes have it
   * refused with 400 on a live tenant (PowerShell Gallery, GraphKit [2nd-hand]); others select it all the same.
   */
  'reads.isPrivilegedInV1': z.enum(['unknown', 'selectable']).default('unknown'),
  /** Whether reading authentication contexts takes a directory role besides the scope (rbac-conditionalaccess-apis-read [docs]). */
  'reads.contextsNeedDirectoryRole': z.boolean().default(true),
  /**
   * What $expand of a scope (administrative unit, application) or of a custom role gives to a token without the permission for such
   * objects: type and id with every other member null, as Graph documents for members of collections (permissions-overview), null, or
   * everything. That PIM follows that rule is inferred; built-in roles are shown to everybody. Members of groups, which the rule is
   * about, follow it in the first two alike.
   */
  'reads.expandWithoutScope': z.enum(['limited', 'null', 'filled']).default('limited'),
  /** What the tenant has paid for: without P2 or ID Governance, PIM refuses every call (graph-pim.md §8, §13). */
  'tenant.licence': z.enum(['P2', 'P1']).default('P2'),
  /** Whether a person without any directory role may read role settings. */
  'policies.readableByRequestor': z.boolean().default(true),
  /**
   * Which untouched roles require MFA on activation. Captured: User and Exchange Administrator do, Teams Administrator does not.
   * `privileged` adds every role Microsoft marks privileged, `captured` only those two, `all` every role but Teams Administrator.
   */
  'policies.mfaByDefault': z.enum(['privileged', 'captured', 'all']).default('privileged'),
  /**
   * What a notification rule sent with a target that lacks caller or level does: 204, and the rules for other recipients are invalid
   * from then on (graph-docs#16689), or a refusal as for any other rule.
   */
  'policies.incompleteTarget': z.enum(['breaks', 'refused']).default('breaks'),
  /** Longest activation a role setting may allow: the portal's range ends at 24 h (graph-pim.md §4.2 [docs]), the API's is unknown. */
  'policies.longestActivationHours': z.number().positive().default(24),
  /** Longest eligibility or active assignment a role setting may allow, where it is not without end: a year in the portal. */
  'policies.longestGrantDays': z.number().positive().default(365),
  /** Whether a role setting may let activations go without end: the portal offers no such thing. */
  'policies.permanentActivation': z.boolean().default(false),
  /** Roles (definition ids) whose maxima cannot be raised and whose grants cannot be made permanent: which, no source says (§4.2). */
  'policies.lockedRoles': z.array(z.string()).default([]),
  /** Whether active assignments can ask for a ticket: a tool's maintainers found that they cannot. */
  'policies.ticketOnAssignment': z.boolean().default(false),
  /** MFA and a context exclude each other: only MFA is refused while a context is on (live-run note), or either while the other is. */
  'policies.mfaExcludesContext': z.enum(['mfaRefused', 'bothWays']).default('mfaRefused'),
  /** Whether `lastModifiedBy` has the id too: the documentation's sample after a change has the name alone. */
  'policies.lastModifiedByHasId': z.boolean().default(false),
  /** Longest chain of `or` on policy assignments before `InvalidFilter` (2nd-hand: clients chunk by 15). */
  'policies.orLimit': z.number().int().nonnegative().default(15),
  /** Whether `or` is taken in $filter on the PIM schedule sets. Refused on roleDefinitions by capture; strict here too. */
  'odata.orOnScheduleSets': z.boolean().default(false),
  /** Whether $orderby is taken on the PIM sets: undocumented. */
  'odata.orderByOnScheduleSets': z.boolean().default(true),
  /** Largest $top. */
  'odata.topMaximum': z.number().int().positive().default(999),
});

/** All switches with their present values. Read at use, so that a flip takes effect at once. */
export type Switches = z.infer<typeof switchesSchema>;

/** The defaults, overlaid. Throws a ZodError that names an unknown switch or a bad value. */
export function switchesFrom(overrides: Partial<Switches> = {}): Switches {
  return switchesSchema.parse(overrides);
}

/** Changes running switches in place. Throws a ZodError and changes nothing where a name or value is wrong. */
export function flipSwitches(running: Switches, changes: unknown): void {
  Object.assign(
    running,
    switchesSchema.parse({ ...running, ...z.record(z.string(), z.unknown()).parse(changes) }),
  );
}

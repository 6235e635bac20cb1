import type { OpenRequest } from '../contract/my-roles.ts';

/**
 * How far a request is. `ended` lumps what gives no access: denied, cancelled, failed, revoked, timed out.
 * `unknown` is for words this version does not know: never taken for done, never for failed.
 */
export type RequestStage = OpenRequest['stage'] | 'in-effect' | 'ended';

/**
 * Graph's `status` is an open string. Documented values, those captured beside them (PendingApprovalProvisioning), and the older
 * Azure words that still turn up. graph-pim.md §2 "status values".
 */
const STAGES = new Map<string, RequestStage>(
  Object.entries({
    provisioned: 'in-effect',
    granted: 'scheduled',
    schedulecreated: 'scheduled',
    pendingapproval: 'waiting-for-approval',
    pendingapprovalprovisioning: 'waiting-for-approval',
    pendingadmindecision: 'waiting-for-administrator',
    accepted: 'provisioning',
    adminapproved: 'provisioning',
    pendingevaluation: 'provisioning',
    pendingprovisioning: 'provisioning',
    pendingexternalprovisioning: 'provisioning',
    pendingschedulecreation: 'provisioning',
    provisioningstarted: 'provisioning',
    canceled: 'ended',
    denied: 'ended',
    admindenied: 'ended',
    failed: 'ended',
    failedasresourceislocked: 'ended',
    invalid: 'ended',
    revoked: 'ended',
    timedout: 'ended',
  } satisfies Record<string, RequestStage>),
);

/** The stage of a request, compared without regard to case. */
export function stageOf(status: string): RequestStage {
  return STAGES.get(status.toLowerCase()) ?? 'unknown';
}

/** Whether a deactivation or removal succeeded: `Revoked` is its success, not a failure. graph-pim.md §2 [docs][capture] */
export function removalDone(status: string): boolean {
  return status.toLowerCase() === 'revoked';
}

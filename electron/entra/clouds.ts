import type { Connection } from '../../shared/contract/connection.ts';
import { CLOUD_FACTS } from '../../shared/domain/clouds.ts';

/** The hosts of one cloud, always taken as a whole set: tokens are not interchangeable between clouds. */
export type CloudHosts = {
  /** Origin of the sign-in service. */
  readonly login: string;
  /** Origin of Microsoft Graph. */
  readonly graph: string;
};

/** The hosts of a connection. @throws Error for the demo cloud without hosts: only a demo or test bundle brings them */
export function hostsOf(connection: Connection, demoHosts?: CloudHosts): CloudHosts {
  if (connection.cloud !== 'demo') return CLOUD_FACTS[connection.cloud];
  if (!demoHosts) throw new Error('the demo cloud exists only in a demo build');
  return demoHosts;
}

/**
 * What the console of a requestor and an approver asks for, least privileged (graph-pim.md §10). Other tiers come with their features.
 * `RoleAssignmentSchedule.ReadWrite.Directory` also lists own requests and takes decisions, as the documentation prints it;
 * `RoleEligibilitySchedule.ReadWrite.Directory` is what asking for more time takes, and reads eligibilities.
 */
const REQUESTOR_TIER = [
  'User.Read',
  'RoleEligibilitySchedule.ReadWrite.Directory',
  'RoleAssignmentSchedule.ReadWrite.Directory',
  'RoleManagementPolicy.Read.Directory',
] as const;

/** The scopes to ask for, qualified with the cloud's own Graph. */
export const requestorScopes = (hosts: CloudHosts): string[] =>
  REQUESTOR_TIER.map((s) => `${hosts.graph}/${s}`);

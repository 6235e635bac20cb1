import type { Connection } from '../../shared/contract/session.ts';

/** The hosts of one cloud, always taken as a whole set: tokens are not interchangeable between clouds. */
export type CloudHosts = {
  /** Origin of the sign-in service. */
  readonly login: string;
  /** Origin of Microsoft Graph. */
  readonly graph: string;
};

/** graph-pim.md §11 [docs]. The demo's hosts come from the seams. */
const HOSTS: Readonly<Record<Exclude<Connection['cloud'], 'demo'>, CloudHosts>> = {
  global: { login: 'https://login.microsoftonline.com', graph: 'https://graph.microsoft.com' },
  'us-gov-l4': { login: 'https://login.microsoftonline.us', graph: 'https://graph.microsoft.us' },
  'us-gov-dod': { login: 'https://login.microsoftonline.us', graph: 'https://dod-graph.microsoft.us' },
  china: { login: 'https://login.chinacloudapi.cn', graph: 'https://microsoftgraph.chinacloudapi.cn' },
};

/** The hosts of a connection. @throws Error for the demo cloud without hosts: only a demo or test bundle brings them */
export function hostsOf(connection: Connection, demoHosts?: CloudHosts): CloudHosts {
  if (connection.cloud !== 'demo') return HOSTS[connection.cloud];
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

import type { Connection } from '../../shared/contract/connection.ts';
import type { Entra } from '../console/connection-ports.ts';
import type { Clock, Log, Network, SealedText } from '../console/ports.ts';
import { createAccessProbe } from './access/access-probe.ts';
import type { CloudHosts } from './clouds.ts';
import { createApproverDirectory } from './graph/approver-directory/approver-directory.ts';
import { createAssignmentsGateway } from './graph/assignments/assignments-gateway.ts';
import { createApprovals } from './graph/approvals/approvals.ts';
import { createDirectory } from './graph/directory.ts';
import { createOwnRoles } from './graph/own/own-roles.ts';
import { createGraph } from './graph/graph.ts';
import { createGatheredReads } from './graph/gathered-reads.ts';
import { createGroupChainReader } from './graph/groups/group-chains.ts';
import { createGroupNameReader } from './graph/groups/group-names.ts';
import { createPolicyReaders } from './graph/policy-readers.ts';
import { createPrincipalDirectory } from './graph/principals/principal-directory.ts';
import { createRoleDefinitionReader } from './graph/settings/role-definitions.ts';
import { createSettingsGateway } from './graph/settings/settings-gateway.ts';
import { createMsalAuthProvider } from './identity/msal-auth-provider.ts';

/** What a connection does, whatever its tier. */
export type EntraParts = Pick<
  Entra,
  | 'auth'
  | 'directory'
  | 'roles'
  | 'approvals'
  | 'settings'
  | 'approverDirectory'
  | 'assignments'
  | 'principals'
  | 'access'
  | 'forgetRefusals'
>;

/** Puts one connected tenant together: who signs in, and what can be read and written there. */
export function connectEntra(options: {
  readonly connection: Pick<Connection, 'cloud' | 'tenant' | 'clientId'>;
  readonly hosts: CloudHosts;
  /** Knows these hosts alone. */
  readonly network: Network;
  readonly clock: Clock;
  readonly log: Log;
  readonly newId: () => string;
  /** Told what time the service says it is. */
  readonly observe: (at: number) => void;
  /** MSAL's cache, and who was on screen last. */
  readonly kept: { readonly tokens: SealedText; readonly last: SealedText };
}): EntraParts {
  const { connection, hosts, kept } = options;
  const auth = createMsalAuthProvider({
    ...options,
    clientId: connection.clientId,
    authority: `${hosts.login}/${connection.tenant}`,
    graph: hosts.graph,
    privateAuthority: connection.cloud === 'demo',
    cache: kept.tokens,
    last: kept.last,
  });
  const graph = createGraph({ ...options, auth, origin: hosts.graph });
  const gathered = createGatheredReads(graph);
  const definitions = createRoleDefinitionReader(graph);
  const policies = createPolicyReaders(graph, gathered);
  const readers = {
    roles: policies.roles,
    groups: {
      policies: policies.groups,
      chains: createGroupChainReader(graph, gathered),
      names: createGroupNameReader(graph, gathered),
    },
  };
  return {
    auth,
    directory: createDirectory(graph),
    roles: createOwnRoles(graph, readers),
    approvals: createApprovals(graph, { ...readers, gathered }),
    settings: createSettingsGateway(graph, { gathered, names: readers.groups.names, definitions }),
    approverDirectory: createApproverDirectory(graph, gathered),
    assignments: createAssignmentsGateway(graph, { gathered, names: readers.groups.names, definitions }),
    principals: createPrincipalDirectory(graph, gathered),
    access: createAccessProbe(graph, auth),
    forgetRefusals: graph.refusals.forget,
  };
}

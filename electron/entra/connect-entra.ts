import type { Connection } from '../../shared/contract/connection.ts';
import type {
  Approvals,
  AuthProvider,
  Clock,
  Directory,
  DirectoryRoles,
  Log,
  Network,
  SealedText,
} from '../console/ports.ts';
import { requestorScopes, type CloudHosts } from './clouds.ts';
import { createApprovals } from './graph/approvals.ts';
import { createDirectory } from './graph/directory.ts';
import { createDirectoryRoles } from './graph/directory-roles.ts';
import { createGraph } from './graph/graph.ts';
import { createPolicyReader } from './graph/role-policies.ts';
import { createMsalAuthProvider } from './identity/msal-auth-provider.ts';

/** One connected tenant, as the console's ports. */
type Entra = {
  readonly auth: AuthProvider;
  readonly directory: Directory;
  readonly roles: DirectoryRoles;
  readonly approvals: Approvals;
};

/** Puts one connected tenant together: who signs in, and what can be read and written there. */
export function connectEntra(options: {
  readonly connection: Connection;
  readonly hosts: CloudHosts;
  readonly network: Network;
  readonly clock: Clock;
  readonly log: Log;
  readonly newId: () => string;
  /** Told what time the service says it is. */
  readonly observe: (at: number) => void;
  readonly texts: (name: string, partition: string) => SealedText;
}): Entra {
  const { connection, hosts, texts } = options;
  const { cloud, tenant, clientId } = connection;
  const partition = `${cloud}|${tenant}|${clientId}`;
  const auth = createMsalAuthProvider({
    ...options,
    clientId: connection.clientId,
    authority: `${hosts.login}/${connection.tenant}`,
    scopes: requestorScopes(hosts),
    privateAuthority: connection.cloud === 'demo',
    cache: texts('tokens', partition),
    last: texts('last-account', partition),
  });
  const graph = createGraph({ ...options, auth, origin: hosts.graph });
  const policies = createPolicyReader(graph);
  return {
    auth,
    directory: createDirectory(graph),
    roles: createDirectoryRoles(graph, policies),
    approvals: createApprovals(graph, policies),
  };
}

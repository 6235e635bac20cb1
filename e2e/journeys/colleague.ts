import type { Tenant } from '../tenant/start.ts';
import { ALL_SCOPES, oidOf, tenantClient } from '../tenant/test-kit/tenant-client.ts';

const REQUESTS = '/roleManagement/directory/roleAssignmentScheduleRequests';
// A tenant may want either permission of who decides: a colleague has both.
const SCOPES = [...ALL_SCOPES, 'PrivilegedAccess.ReadWrite.AzureAD'];
const PROOFS = { scopes: SCOPES, mfa: true, acrs: ['c1', 'c2'], capabilities: ['cp1'] };

/** What a colleague does meanwhile, with a client of their own. @param person the first part of their sign-in name: `leila` */
export function colleague(tenant: Tenant, person: string) {
  const through = async <T>(
    version: 'v1.0' | 'beta',
    act: (graph: ReturnType<ReturnType<typeof tenantClient>['as']>) => Promise<{ status: number; json: T }>,
  ): Promise<T> => {
    const client = tenantClient(tenant, version);
    const answer = await act(client.as(person, PROOFS));
    client.close();
    if (answer.status >= 300)
      throw new Error(`the tenant answered ${answer.status}: ${JSON.stringify(answer.json)}`);
    return answer.json;
  };
  return {
    /** Decides about a request. */
    decide: (requestId: string, reviewResult: 'Approve' | 'Deny', justification = 'Agreed on the phone') =>
      through('beta', (graph) =>
        graph.patch(`/roleManagement/directory/roleAssignmentApprovals/${requestId}/steps/${requestId}`, {
          reviewResult,
          justification,
        }),
      ),
    /** Asks for a role for an hour; answers the request's id. @param role the role definition id */
    ask: async (role: string, justification: string): Promise<string> => {
      const body = {
        action: 'selfActivate',
        principalId: oidOf(tenant, person),
        roleDefinitionId: role,
        directoryScopeId: '/',
        justification,
        ticketInfo: { ticketNumber: 'CHG1', ticketSystem: 'ServiceNow' },
        scheduleInfo: { expiration: { type: 'afterDuration', duration: 'PT1H' } },
      };
      return ((await through('v1.0', (graph) => graph.post(REQUESTS, body))) as { id: string }).id;
    },
  };
}

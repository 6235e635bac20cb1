import type { TestGround } from './each-tenant.ts';

/** A request that `/ask-many` made wait. */
export type Asked = { requestId: string; plane: 'directoryRoles' | 'groups'; principalId: string };

/** What an approver's app holds, and nothing beyond. */
export const APPROVER_SCOPES = [
  'User.Read',
  'RoleAssignmentSchedule.ReadWrite.Directory',
  'PrivilegedAssignmentSchedule.ReadWrite.AzureADGroup',
];

/** Lets requests wait for a person. Throws where the control api refuses. */
export async function askMany(
  { client, tenant }: TestGround,
  approver: string,
  ask: Record<string, unknown>,
): Promise<Asked[]> {
  const upn = tenant.personas.find((one) => one.upn.startsWith(`${approver}.`))?.upn;
  const reply = await client.control('POST', '/ask-many', { approver: upn, ...ask });
  if (reply.status !== 200) throw new Error(reply.text);
  return (reply.json as { requests: Asked[] }).requests;
}

const PATHS = {
  directoryRoles: (id: string) => `/roleManagement/directory/roleAssignmentApprovals/${id}/steps/${id}`,
  groups: (id: string) => `/identityGovernance/privilegedAccess/group/assignmentApprovals/${id}/stages/${id}`,
};

/** A decision as an item of a `$batch`: of beta where it is about a role, of v1.0 where about a group. */
export const decisionItem = ({ requestId, plane }: Asked): Record<string, unknown> => ({
  id: requestId,
  method: 'PATCH',
  url: PATHS[plane](requestId),
  headers: { 'Content-Type': 'application/json' },
  body: { reviewResult: 'Approve', justification: 'Checked the ticket' },
});

/** The requests about which the ledger has decisions, with how many. */
export async function decisionsTaken({ client }: TestGround): Promise<Map<string, number>> {
  const { json } = await client.control('GET', '/decisions');
  const { approvals } = json as { approvals: { requestId: string; decisions: unknown[] }[] };
  return new Map(approvals.map(({ requestId, decisions }) => [requestId, decisions.length]));
}

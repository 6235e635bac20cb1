import { createGatheredReads } from '../gathered-reads.ts';
import { createGroupChainReader } from '../groups/group-chains.ts';
import { createGroupNameReader } from '../groups/group-names.ts';
import { createPolicyReaders } from '../policy-readers.ts';
import { before, EXCHANGE, HOUR } from '../rows/test-rows.ts';
import { scriptedGraph, type ScriptedCall } from '../scripted-graph.ts';
import { createApprovals } from './approvals.ts';

/* Approvals over a scripted service, and the rows of an approver's lists as Graph gives them. */

export const RUBEN = '55555555-5555-4555-8555-555555555555';
export const FORENSICS = '66666666-6666-4666-8666-666666666666';

const asked = {
  action: 'SelfActivate',
  status: 'PendingApproval',
  principalId: RUBEN,
  createdDateTime: before(HOUR),
  justification: 'Move the mail connector',
  ticketInfo: { ticketNumber: null, ticketSystem: null },
  scheduleInfo: { startDateTime: null, expiration: { type: 'afterDuration', duration: 'PT2H' } },
  principal: { displayName: 'Ruben Castellane', userPrincipalName: 'ruben@contoso.com' },
};

/** A request for Exchange Administrator that waits. */
export const roleRow = (over: object = {}) => ({
  ...asked,
  id: 'request-1',
  approvalId: 'request-1',
  roleDefinitionId: EXCHANGE,
  directoryScopeId: '/',
  roleDefinition: { displayName: 'Exchange Administrator' },
  ...over,
});

/** A request for membership of a group that waits. */
export const groupRow = (over: object = {}) => ({
  ...asked,
  id: 'request-2',
  approvalId: 'request-2',
  groupId: FORENSICS,
  accessId: 'member',
  group: { displayName: 'sg-pim-mailbox-forensics', description: 'Reads mailboxes' },
  ...over,
});

/** Whether a call is for the list of a plane that an approver sees. */
export const isList = ({ path }: ScriptedCall): boolean =>
  path.includes("filterByCurrentUser(on='approver')");
export const isListOfRoles = (call: ScriptedCall): boolean =>
  isList(call) && call.path.includes('/roleManagement/');
export const isListOfGroups = (call: ScriptedCall): boolean =>
  isList(call) && call.path.includes('/privilegedAccess/');

/** Approvals over a service that is a function. */
export function approvalsOver(answer: Parameters<typeof scriptedGraph>[0]) {
  const scripted = scriptedGraph(answer);
  const { graph } = scripted;
  const gathered = createGatheredReads(graph);
  const policies = createPolicyReaders(graph, gathered);
  const groups = {
    policies: policies.groups,
    chains: createGroupChainReader(graph, gathered),
    names: createGroupNameReader(graph, gathered),
  };
  return { ...scripted, approvals: createApprovals(graph, { roles: policies.roles, groups, gathered }) };
}

/** Approvals over lists of these rows; nothing else is there. */
export const listing = (roles: readonly object[], groups: readonly object[] = []) =>
  approvalsOver((call) => {
    if (isListOfRoles(call)) return { body: { value: roles } };
    return isListOfGroups(call) ? { body: { value: groups } } : undefined;
  });

/** What a reading brought; throws where it failed, which fails the test. */
export function brought<T>(read: { ok: true; value: T } | { ok: false; problem: unknown }): T {
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return read.value;
}

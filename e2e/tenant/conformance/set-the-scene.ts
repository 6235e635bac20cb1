import { GROUP_REQUESTS, groupAsk } from '../test-kit/group-plane.ts';
import { ROLE, adminAct, selfActivate } from '../test-kit/role-ids.ts';
import { oidOf } from '../test-kit/tenant-client.ts';
import type { Ground } from './ground.ts';

/** Where requests about directory roles go. */
export const ROLE_REQUESTS = '/roleManagement/directory/roleAssignmentScheduleRequests';

/** The object id of a group by its name. Throws where none is called so. */
export async function groupNamed(ground: Ground, name: string): Promise<string> {
  const [group] = await ground.rows(`/groups?$filter=displayName eq '${name}'`);
  if (!group) throw new Error(`Contoso has no group ${name}.`);
  return String(group['id']);
}

/** Posts, and answers the id of what was made. Throws where it was refused. */
export async function posted(ground: Ground, as: string, path: string, body: object): Promise<string> {
  const { status, json, text } = await ground.call({ version: 'v1.0', method: 'POST', path, body, as });
  if (status !== 201) throw new Error(`${as} could not post to ${path}: ${status} ${text}`);
  return (json as { id: string }).id;
}

/** Maren asks for a role that Leila decides about. Answers the id of request, approval and step. */
export const askForRole = (ground: Ground): Promise<string> =>
  posted(ground, 'maren', ROLE_REQUESTS, selfActivate(oidOf(ground.tenant, 'maren'), ROLE.cloudDevice));

/** The same for a group. */
export async function askForGroup(ground: Ground): Promise<string> {
  const group = await groupNamed(ground, 'sg-pim-mailbox-forensics');
  const ticketInfo = { ticketNumber: 'INC0031999', ticketSystem: 'ServiceNow' };
  return posted(ground, 'maren', GROUP_REQUESTS, groupAsk(ground.tenant, 'maren', group, { ticketInfo }));
}

/** Lets happen what every set needs to have something to show: activations, what waits for a decision, a grant in a unit. */
export async function setTheScene(ground: Ground): Promise<void> {
  const { tenant } = ground;
  const maren = oidOf(tenant, 'maren');
  await posted(ground, 'maren', ROLE_REQUESTS, selfActivate(maren, ROLE.exchange));
  const sap = await groupNamed(ground, 'sg-pim-sap-emergency');
  await posted(ground, 'maren', GROUP_REQUESTS, groupAsk(tenant, 'maren', sap));
  await askForRole(ground);
  await askForGroup(ground);
  const [unit] = await ground.rows('/directory/administrativeUnits');
  const directoryScopeId = `/administrativeUnits/${String(unit?.['id'])}`;
  const inUnit = adminAct('adminAssign', oidOf(tenant, 'jonas'), ROLE.user, { directoryScopeId });
  await posted(ground, 'leila', ROLE_REQUESTS, inUnit);
  // Requests that wait for a decision say so after a second.
  tenant.clock.advance('PT2S');
}

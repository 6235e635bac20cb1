import { randomUUID } from 'node:crypto';
import { GROUP_ELIGIBILITY, GROUP_PLANE, GROUP_REQUESTS, groupAsk } from '../test-kit/group-plane.ts';
import { ROLE, adminAct, selfActivate } from '../test-kit/role-ids.ts';
import { oidOf } from '../test-kit/tenant-client.ts';
import type { Call, Ground } from './ground.ts';
import type { PublishedOperation } from './published-operations.ts';
import { ROLE_REQUESTS, askForGroup, askForRole, groupNamed, posted } from './set-the-scene.ts';

/** A write the tenant takes: by whom, with which ids in the path, and what it says. */
type Write = { as: string; ids?: readonly string[]; body?: unknown };
type Prepare = (ground: Ground) => Promise<Write>;

const ROLE_ELIGIBILITY = '/roleManagement/directory/roleEligibilityScheduleRequests';
const ROLE_ASSIGNMENTS = '/roleManagement/directory/roleAssignments';
const ROLE_DEFINITIONS = '/roleManagement/directory/roleDefinitions';
const POLICIES = '/policies/roleManagementPolicies';
const LONGEST = 'Expiration_EndUser_Assignment';

const jonas = ({ tenant }: Ground): string => oidOf(tenant, 'jonas');
const inTwoHours = ({ tenant }: Ground, duration: string) => ({
  startDateTime: new Date(tenant.clock.now() + 7_200_000).toISOString(),
  expiration: { type: 'afterDuration', duration },
});

/** An owner lets somebody be, or be eligible to be, a member for a month. */
async function membership(
  ground: Ground,
  person: string,
  scheduleInfo?: object,
): Promise<Record<string, unknown>> {
  const month = { expiration: { type: 'afterDuration', duration: 'P30D' } };
  return groupAsk(ground.tenant, person, await groupNamed(ground, 'sg-pim-sap-emergency'), {
    action: 'adminAssign',
    scheduleInfo: scheduleInfo ?? month,
  });
}

const cancelRole: Prepare = async (ground) => {
  const scheduleInfo = inTwoHours(ground, 'PT1H');
  const body = selfActivate(oidOf(ground.tenant, 'maren'), ROLE.teams, { scheduleInfo });
  return { as: 'maren', ids: [await posted(ground, 'maren', ROLE_REQUESTS, body)] };
};
const cancelRoleEligibility: Prepare = async (ground) => {
  const scheduleInfo = inTwoHours(ground, 'P30D');
  const body = adminAct('adminAssign', jonas(ground), ROLE.compliance, { scheduleInfo });
  return { as: 'leila', ids: [await posted(ground, 'leila', ROLE_ELIGIBILITY, body)] };
};
const cancelMembership =
  (path: string): Prepare =>
  async (ground) => {
    const body = await membership(ground, 'jonas', inTwoHours(ground, 'P30D'));
    return { as: 'tomasz', ids: [await posted(ground, 'tomasz', path, body)] };
  };

/** Denies what Maren asks for; what waits for a decision from before is taken back first. */
const decision =
  (requests: string, ask: (ground: Ground) => Promise<string>): Prepare =>
  async (ground) => {
    for (const { id } of await ground.rows(`${requests}/filterByCurrentUser(on='principal')`, 'maren'))
      await ground.call({
        version: 'v1.0',
        method: 'POST',
        path: `${requests}/${String(id)}/cancel`,
        as: 'maren',
      });
    const id = await ask(ground);
    return { as: 'leila', ids: [id, id], body: { reviewResult: 'Deny', justification: 'Not this week' } };
  };

const rolePolicy = async (ground: Ground): Promise<string> => {
  const [policy] = await ground.rows(`${POLICIES}?$filter=scopeId eq '/' and scopeType eq 'DirectoryRole'`);
  return String(policy?.['id']);
};
const rule = {
  '@odata.type': '#microsoft.graph.unifiedRoleManagementPolicyExpirationRule',
  id: LONGEST,
  isExpirationRequired: true,
  maximumDuration: 'PT1H45M',
  target: {
    '@odata.type': 'microsoft.graph.unifiedRoleManagementPolicyRuleTarget',
    caller: 'EndUser',
    // The documentation's samples print `All`, which its own description does not know.
    operations: ['all'],
    level: 'Assignment',
    inheritableSettings: [],
    enforcedSettings: [],
  },
};
/** Another name each time: a name is taken once. */
const customRole = () => ({
  displayName: `Till desk ${randomUUID()}`,
  description: 'Resets the accounts of the tills',
  isEnabled: true,
  rolePermissions: [{ allowedResourceActions: ['microsoft.directory/users/password/update'] }],
});
const standing = (ground: Ground, role: string) => ({
  '@odata.type': '#microsoft.graph.unifiedRoleAssignment',
  principalId: jonas(ground),
  roleDefinitionId: role,
  directoryScopeId: '/',
});

/** Every write of Microsoft's description that the tenant serves. */
const WRITES: Readonly<Record<string, Prepare>> = {
  'POST /$batch': () =>
    Promise.resolve({
      as: 'ines',
      body: {
        requests: [
          { id: '1', method: 'GET', url: '/me' },
          { id: '2', method: 'GET', url: '/users/nobody', dependsOn: ['1'] },
        ],
      },
    }),
  [`POST ${ROLE_REQUESTS}`]: (ground) =>
    Promise.resolve({ as: 'leila', body: adminAct('adminAssign', jonas(ground), ROLE.teams) }),
  [`POST ${ROLE_ELIGIBILITY}`]: (ground) =>
    Promise.resolve({ as: 'leila', body: adminAct('adminAssign', jonas(ground), ROLE.intune) }),
  [`POST ${ROLE_REQUESTS}/{}/cancel`]: cancelRole,
  [`POST ${ROLE_ELIGIBILITY}/{}/cancel`]: cancelRoleEligibility,
  [`POST ${ROLE_DEFINITIONS}`]: () => Promise.resolve({ as: 'leila', body: customRole() }),
  [`PATCH ${ROLE_DEFINITIONS}/{}`]: async (ground) => ({
    as: 'leila',
    ids: [await posted(ground, 'leila', ROLE_DEFINITIONS, customRole())],
    body: { description: 'Resets passwords at the tills' },
  }),
  [`DELETE ${ROLE_DEFINITIONS}/{}`]: async (ground) => ({
    as: 'leila',
    ids: [await posted(ground, 'leila', ROLE_DEFINITIONS, customRole())],
  }),
  [`POST ${ROLE_ASSIGNMENTS}`]: (ground) =>
    Promise.resolve({ as: 'leila', body: standing(ground, ROLE.reportsReader) }),
  [`DELETE ${ROLE_ASSIGNMENTS}/{}`]: async (ground) => ({
    as: 'leila',
    ids: [await posted(ground, 'leila', ROLE_ASSIGNMENTS, standing(ground, ROLE.securityReader))],
  }),
  [`PATCH ${POLICIES}/{}`]: async (ground) => ({
    as: 'leila',
    ids: [await rolePolicy(ground)],
    body: { rules: [rule] },
  }),
  [`PATCH ${POLICIES}/{}/rules/{}`]: async (ground) => ({
    as: 'leila',
    ids: [await rolePolicy(ground), LONGEST],
    body: rule,
  }),
  'PATCH /roleManagement/directory/roleAssignmentApprovals/{}/steps/{}': decision(ROLE_REQUESTS, askForRole),
  [`POST ${GROUP_REQUESTS}`]: async (ground) => ({ as: 'tomasz', body: await membership(ground, 'ines') }),
  [`POST ${GROUP_ELIGIBILITY}`]: async (ground) => ({ as: 'tomasz', body: await membership(ground, 'ines') }),
  [`POST ${GROUP_REQUESTS}/{}/cancel`]: cancelMembership(GROUP_REQUESTS),
  [`POST ${GROUP_ELIGIBILITY}/{}/cancel`]: cancelMembership(GROUP_ELIGIBILITY),
  [`PATCH ${GROUP_PLANE}/assignmentApprovals/{}/stages/{}`]: decision(GROUP_REQUESTS, askForGroup),
  [`PATCH ${GROUP_PLANE}/assignmentApprovals/{}/steps/{}`]: decision(GROUP_REQUESTS, askForGroup),
};

/** A call of a writing operation that the tenant takes; undefined where the table has none. */
export async function goodWrite(
  ground: Ground,
  { version, method, path }: PublishedOperation,
): Promise<Call | undefined> {
  const prepare = WRITES[`${method} ${path.replaceAll(/\{[^}]+\}/g, '{}').replace('microsoft.graph.', '')}`];
  if (!prepare) return undefined;
  const { as, ids = [], body } = await prepare(ground);
  const left = [...ids];
  return { version, method, path: path.replaceAll(/\{[^}]+\}/g, () => left.shift() ?? ''), as, body };
}

import { describe, expect, it } from 'vitest';
import { createGatheredReads } from '../gathered-reads.ts';
import { createGroupChainReader } from '../groups/group-chains.ts';
import { createGroupNameReader } from '../groups/group-names.ts';
import { createPolicyReaders } from '../policy-readers.ts';
import { before, EXCHANGE, GROUP, groupRow, HELPDESK, HOUR } from '../rows/test-rows.ts';
import { refusedWith, scriptedGraph, WHO, type ScriptedAnswer } from '../scripted-graph.ts';
import { createOwnRoles } from './own-roles.ts';

const BOARD = '8e08e285-f35c-4116-89bb-ba5484a1c6af';

/** One's own as read from a service that answers by a part of the path; every other list is empty. */
async function readWith(answers: Record<string, ScriptedAnswer>) {
  const script = scriptedGraph(({ path }) => {
    if (path.endsWith('$batch')) return undefined;
    const found = Object.entries(answers).find(([part]) => decodeURIComponent(path).includes(part));
    return found?.[1] ?? { body: { value: [] } };
  });
  const gathered = createGatheredReads(script.graph);
  const policies = createPolicyReaders(script.graph, gathered);
  const chains = createGroupChainReader(script.graph, gathered);
  const names = createGroupNameReader(script.graph, gathered);
  const groups = { policies: policies.groups, chains, names };
  const read = await createOwnRoles(script.graph, { roles: policies.roles, groups }).readMine(WHO);
  if (!read.ok) throw new Error(read.problem.title);
  const looked = script.asked.map(({ path }) => path).filter((path) => path.startsWith('/v1.0/groups/'));
  return { ...read.value, ...script, looked };
}

const rows = (...value: object[]): ScriptedAnswer => ({ body: { value } });
const OWN_GROUPS = "group/eligibilityScheduleInstances/filterByCurrentUser(on='principal')";
const OWN_ROLES = "roleEligibilityScheduleInstances/filterByCurrentUser(on='principal')";
const ASKED = "group/assignmentScheduleRequests/filterByCurrentUser(on='principal')";

describe('what is read about groups', () => {
  it('takes no second round where none is listed', async () => {
    expect((await readWith({})).sent).toHaveLength(1);
  });

  it('looks a name up that did not come along, in the same round as the rest', async () => {
    const {
      rows: planes,
      looked,
      sent,
    } = await readWith({
      [OWN_GROUPS]: rows(groupRow({ group: null })),
      [`/groups/${GROUP}`]: { body: { id: GROUP, displayName: 'sg-pim-sap-emergency', description: null } },
    });
    expect(planes.groups.eligible?.[0]?.role).toMatchObject({
      name: 'sg-pim-sap-emergency',
      description: '',
    });
    expect(looked).toEqual([`/v1.0/groups/${GROUP}?$select=id,displayName,description`]);
    expect(sent).toHaveLength(2);
  });

  it('shows the id where the name may not be read, and looks nothing up that came along', async () => {
    const refused = refusedWith(403, 'Authorization_RequestDenied');
    const nameless = await readWith({
      [OWN_GROUPS]: rows(groupRow({ group: { displayName: null } })),
      [`/groups/${GROUP}`]: refused,
    });
    expect(nameless.rows.groups.eligible?.[0]?.role.name).toBe(GROUP);
    expect(nameless.coverage[1]?.state).toBe('complete');
    expect((await readWith({ [OWN_GROUPS]: rows(groupRow()) })).looked).toEqual([]);
  });

  it('is how dangerous a group is, on every row that is about it, and what a member is led to', async () => {
    const { rows: planes } = await readWith({
      [OWN_GROUPS]: rows(groupRow(), groupRow({ id: 'as owner', accessId: 'owner' })),
      [ASKED]: rows(
        groupRow({ action: 'selfActivate', status: 'PendingApproval', createdDateTime: before(HOUR) }),
      ),
      [`principalId eq '${GROUP}'`]: rows({
        id: 'held by the group',
        roleDefinitionId: EXCHANGE,
        directoryScopeId: '/',
      }),
    });
    const { eligible, requests } = planes.groups;
    expect(eligible?.map((e) => [e.scope.id, e.role.privilege, e.leadsTo?.roles.length])).toEqual([
      ['member', 'cisa-listed', 2],
      ['owner', 'cisa-listed', 0],
    ]);
    expect(requests).toMatchObject([{ role: { privilege: 'cisa-listed' }, stage: 'waiting-for-approval' }]);
  });

  it('names through which group a role comes: as the row says, or as it is known', async () => {
    const through = (id: string, over: object = {}) => ({
      id,
      roleDefinitionId: HELPDESK,
      directoryScopeId: '/',
      memberType: 'Group',
      principalId: BOARD,
      principal: { displayName: 'sg-role-change-board' },
      ...over,
    });
    const { rows: planes, looked } = await readWith({
      [OWN_GROUPS]: rows(groupRow()),
      [OWN_ROLES]: rows(
        through('named'),
        through('listed', { principalId: GROUP, principal: null }),
        through('looked up', { principalId: BOARD, principal: null }),
        through('own', { principalId: WHO.objectId, principal: { displayName: WHO.name } }),
        through('unsaid', { principalId: undefined, principal: undefined }),
        through('odd', { principalId: 'no guid' }),
      ),
      [`/groups/${BOARD}`]: { body: { id: BOARD, displayName: 'Change board' } },
    });
    expect(planes['entra-roles'].eligible?.map((e) => [e.eligibilityId, e.throughGroup])).toEqual([
      ['named', { id: BOARD, name: 'sg-role-change-board' }],
      ['listed', { id: GROUP, name: 'sg-pim-sap-emergency' }],
      ['looked up', { id: BOARD, name: 'Change board' }],
      ['own', null],
      ['unsaid', null],
      ['odd', null],
    ]);
    expect(looked).toHaveLength(1);
  });
});

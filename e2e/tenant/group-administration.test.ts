import { beforeEach, describe, expect, it } from 'vitest';
import { eachTenant } from './test-kit/each-tenant.ts';
import {
  GROUP_ELIGIBILITY,
  GROUP_PLANE,
  GROUP_REQUESTS,
  groupAsk,
  groupIdOf,
  inGroups,
} from './test-kit/group-plane.ts';
import { oidOf, problemOf, rowsOf } from './test-kit/tenant-client.ts';

const ground = eachTenant();
let aurora: string;
let sap: string;
beforeEach(async () => {
  aurora = await groupIdOf(ground.client, 'Project Aurora');
  sap = await groupIdOf(ground.client, 'sg-pim-sap-emergency');
});

const month = { expiration: { type: 'afterDuration', duration: 'P30D' } };
const grant = (person: string, groupId: string, more: Record<string, unknown> = {}) =>
  groupAsk(ground.tenant, person, groupId, { action: 'adminAssign', scheduleInfo: month, ...more });
/** Tomasz owns both groups. */
const owner = () => inGroups(ground.client, 'tomasz');
const list = async (set: string, groupId: string) =>
  rowsOf(await owner().get(encodeURI(`${GROUP_PLANE}/${set}?$filter=groupId eq '${groupId}'`)));

describe('an owner', () => {
  it('makes somebody eligible, changes and prolongs it, and takes it away', async () => {
    const post = async (body: object) => (await owner().post(GROUP_ELIGIBILITY, body)).json;
    expect(await post(grant('jonas', sap))).toMatchObject({ status: 'Provisioned', action: 'adminAssign' });
    const [row] = (await list('eligibilityScheduleInstances', sap)).filter(
      ({ principalId }) => principalId === oidOf(ground.tenant, 'jonas'),
    );
    expect(row?.['id']).toBe(row?.['eligibilityScheduleId']);
    const longer = { expiration: { type: 'afterDuration', duration: 'P60D' } };
    for (const action of ['adminUpdate', 'adminExtend'])
      expect(await post(grant('jonas', sap, { action, scheduleInfo: longer }))).toMatchObject({
        status: 'Provisioned',
      });
    const activated = await inGroups(ground.client, 'jonas').post(
      GROUP_REQUESTS,
      groupAsk(ground.tenant, 'jonas', sap),
    );
    expect(activated.status).toBe(201);
    const gone = await post(grant('jonas', sap, { action: 'adminRemove', scheduleInfo: undefined }));
    expect(gone).toMatchObject({ status: 'Revoked', scheduleInfo: null, targetScheduleId: null });
    expect((await list('eligibilityScheduleInstances', sap)).length).toBe(1);
  });

  it('assigns a member for a while, and not without end: the default of groups', async () => {
    const forever = { expiration: { type: 'noExpiration' } };
    for (const path of [GROUP_REQUESTS, GROUP_ELIGIBILITY])
      expect(
        problemOf(await owner().post(path, grant('ines', sap, { scheduleInfo: forever }))),
      ).toMatchObject({
        code: 'RoleAssignmentRequestPolicyValidationFailed',
        message:
          'The following policy rules failed: ExpirationRule - The policy does not allow permanent assignment',
      });
    expect((await owner().post(GROUP_REQUESTS, grant('ines', sap))).status).toBe(201);
    const members = rowsOf(await owner().get(`/groups/${sap}/members`));
    expect(members.map(({ id }) => id)).toEqual([oidOf(ground.tenant, 'ines')]);
  });

  it('is not who is merely eligible; who is a member is, by switch', async () => {
    const asMaren = () => inGroups(ground.client, 'maren').post(GROUP_ELIGIBILITY, grant('jonas', sap));
    expect((await asMaren()).status).toBe(403);
    await inGroups(ground.client, 'maren').post(GROUP_REQUESTS, groupAsk(ground.tenant, 'maren', sap));
    await ground.client.control('POST', '/switches', { 'groups.whoAdministers': 'owners' });
    expect((await asMaren()).status).toBe(403);
    await ground.client.control('POST', '/switches', { 'groups.whoAdministers': 'ownersAndMembers' });
    expect((await asMaren()).status).toBe(201);
  });
});

describe('a grant that is still to begin', () => {
  it('is among the schedules, not among the instances', async () => {
    const startDateTime = new Date(ground.tenant.clock.now() + 7_200_000).toISOString();
    const scheduleInfo = { ...month, startDateTime };
    const asked = await owner().post(GROUP_ELIGIBILITY, grant('jonas', sap, { scheduleInfo }));
    expect(asked.json).toMatchObject({ status: 'Granted' });
    const of = async (set: string) =>
      (await list(set, sap)).filter(({ principalId }) => principalId === oidOf(ground.tenant, 'jonas'));
    expect(await of('eligibilitySchedules')).toMatchObject([{ status: 'Granted', memberType: 'direct' }]);
    expect(await of('eligibilityScheduleInstances')).toEqual([]);
    ground.tenant.clock.advance('PT2H1M');
    expect(await of('eligibilitySchedules')).toMatchObject([{ status: 'Provisioned' }]);
    expect(await of('eligibilityScheduleInstances')).toHaveLength(1);
  });
});

describe('the first write about a group', () => {
  const policies = async () =>
    rowsOf(
      await owner().get(
        encodeURI(
          `/policies/roleManagementPolicyAssignments?$filter=scopeId eq '${aurora}' and scopeType eq 'Group'`,
        ),
      ),
    );

  it('onboards it: its role settings have other ids, and who was inside shows as assigned', async () => {
    const before = await policies();
    expect(before).toHaveLength(2);
    expect(await list('assignmentScheduleInstances', aurora)).toEqual([]);
    const dryRun = await owner().post(GROUP_ELIGIBILITY, grant('maren', aurora, { isValidationOnly: true }));
    expect(dryRun.status).toBe(201);
    expect(await policies()).toEqual(before);
    const members = async () => rowsOf(await owner().get(`/groups/${aurora}/members`)).map(({ id }) => id);
    const inside = await members();
    expect((await owner().post(GROUP_ELIGIBILITY, grant('maren', aurora))).status).toBe(201);
    const after = await policies();
    expect(after.map(({ roleDefinitionId }) => roleDefinitionId)).toEqual(['member', 'owner']);
    expect(after.some(({ id }) => before.some((one) => one['id'] === id))).toBe(false);
    const old = await owner().get(`/policies/roleManagementPolicies/${String(before[0]?.['policyId'])}`);
    expect(old.status).toBe(404);
    const standing = await list('assignmentScheduleInstances', aurora);
    expect(standing.map(({ accessId, assignmentType }) => [accessId, assignmentType])).toEqual([
      ['member', 'assigned'],
      ['member', 'assigned'],
      ['owner', 'assigned'],
    ]);
    expect(await members()).toEqual(inside);
    expect((await owner().post(GROUP_ELIGIBILITY, grant('ruben', aurora))).status).toBe(201);
    expect(await policies()).toEqual(after);
  });

  it('may be a change of its role settings', async () => {
    const [member] = await policies();
    const rule = {
      '@odata.type': '#microsoft.graph.unifiedRoleManagementPolicyExpirationRule',
      isExpirationRequired: true,
      maximumDuration: 'PT1H',
    };
    const path = `/policies/roleManagementPolicies/${String(member?.['policyId'])}`;
    const id = 'Expiration_EndUser_Assignment';
    const saved = await owner().patch(path, { rules: [{ ...rule, id }] });
    expect(saved.status).toBe(200);
    const policyId = (saved.json as { id: string }).id;
    expect(policyId).not.toBe(member?.['policyId']);
    expect((await policies()).map((row) => row['policyId'])).toContain(policyId);
    const read = await owner().get(`/policies/roleManagementPolicies/${policyId}/rules/${id}`);
    expect(read.json).toMatchObject({ maximumDuration: 'PT1H' });
    expect(await list('assignmentSchedules', aurora)).toHaveLength(3);
    expect((await list('assignmentSchedules', aurora))[0]).toMatchObject({ createdUsing: null });
    expect((await owner().patch(path, { rules: [{ ...rule, id }] })).status).toBe(404);
  });

  it('that is refused onboards nothing', async () => {
    const before = await policies();
    expect(
      (
        await owner().post(
          GROUP_ELIGIBILITY,
          grant('maren', aurora, {
            justification: '',
            scheduleInfo: { expiration: { type: 'noExpiration' } },
          }),
        )
      ).status,
    ).toBe(400);
    expect(await policies()).toEqual(before);
  });

  it('finds who is inside already a member', async () => {
    const asked = await owner().post(GROUP_REQUESTS, grant('jonas', aurora));
    expect(problemOf(asked).code).toBe('RoleAssignmentExists');
    expect(await list('assignmentScheduleInstances', aurora)).toEqual([]);
    const removed = grant('jonas', aurora, { action: 'adminRemove', scheduleInfo: undefined });
    expect((await owner().post(GROUP_REQUESTS, removed)).json).toMatchObject({ status: 'Revoked' });
    const members = rowsOf(await owner().get(`/groups/${aurora}/members`)).map(({ id }) => id);
    expect(members).toEqual([oidOf(ground.tenant, 'ines')]);
  });

  it('cannot be about a group whose members follow a rule', async () => {
    const dynamic = await groupIdOf(ground.client, 'All staff Nordics');
    const asked = await owner().post(GROUP_ELIGIBILITY, grant('maren', dynamic));
    expect(problemOf(asked).code).toBe('RoleNotFound');
  });
});

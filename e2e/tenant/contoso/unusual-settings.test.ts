import { describe, expect, it } from 'vitest';
import { eachTenant } from '../test-kit/each-tenant.ts';
import { GROUP_SCOPES, groupIdOf } from '../test-kit/group-plane.ts';
import { LONGEST, POLICIES, roleSettingCalls } from '../test-kit/role-setting-calls.ts';
import { settingsSeen } from '../test-kit/settings-seen.ts';
import { rowsOf } from '../test-kit/tenant-client.ts';

const ground = eachTenant();
const { policyIdOf } = roleSettingCalls(ground);

async function roleCalled(displayName: string): Promise<string> {
  const filter = encodeURIComponent(`displayName eq '${displayName}'`);
  const reply = await ground.client
    .as('leila')
    .get(`/roleManagement/directory/roleDefinitions?$filter=${filter}`);
  return String(rowsOf(reply)[0]?.['id']);
}
async function patch(role: string, ruleId: string, body: object) {
  return ground.client.as('leila').patch(`${POLICIES}/${await policyIdOf(role)}/rules/${ruleId}`, body);
}

describe('a rule that is not as described', () => {
  it('reads as it is, and changes nothing of what the client did not send', async () => {
    const role = await roleCalled('Viva Goals Administrator');
    expect((await patch(role, LONGEST, { maximumDuration: 'PT2H' })).status).toBe(204);
    const { rules } = await settingsSeen(ground.tenant, { role });
    expect(rules[LONGEST]).toMatchObject({ maximumDuration: 'PT2H', memberOfAnotherDay: { value: null } });
  });

  it('takes no change of a rule whose type it does not know', async () => {
    const role = await roleCalled('Viva Glint Tenant Administrator');
    const before = await settingsSeen(ground.tenant, { role });
    expect(before.rules['AnotherDay_EndUser_Assignment']?.['@odata.type']).toBe(
      '#microsoft.graph.unifiedRoleManagementPolicyRuleOfAnotherDay',
    );
    const refused = await patch(role, 'AnotherDay_EndUser_Assignment', { isExpirationRequired: false });
    expect(refused.status).toBe(400);
    expect(await settingsSeen(ground.tenant, { role })).toEqual(before);
  });

  it('has words no description names', async () => {
    const { rules } = await settingsSeen(ground.tenant, {
      role: await roleCalled('Viva Pulse Administrator'),
    });
    expect(rules['Enablement_EndUser_Assignment']?.['enabledRules']).toEqual([
      'Justification',
      'WordOfAnotherDay',
    ]);
  });
});

describe('an approver who cannot decide', () => {
  it('is a group whose only member is disabled, or a guest', async () => {
    const approversOf = async (role: string): Promise<unknown> => {
      const { rules } = await settingsSeen(ground.tenant, { role: await roleCalled(role) });
      const { setting } = rules['Approval_EndUser_Assignment'] as unknown as {
        setting: { isApprovalRequired: boolean; approvalStages: { primaryApprovers: unknown[] }[] };
      };
      expect(setting.isApprovalRequired).toBe(true);
      return setting.approvalStages[0]?.primaryApprovers;
    };
    const groupId = await groupIdOf(ground.client, 'Former service desk');
    expect(await approversOf('Windows Update Deployment Administrator')).toMatchObject([{ groupId }]);
    const members = await ground.client
      .as('leila')
      .get(`/groups/${groupId}/members?$select=displayName,accountEnabled`);
    expect(rowsOf(members)).toMatchObject([{ displayName: 'Otto Brandt', accountEnabled: false }]);
    const [guest] = (await approversOf('Virtual Visits Administrator')) as { userId: string }[];
    const user = await ground.client.as('leila').get(`/users/${guest?.userId ?? ''}?$select=userType`);
    expect(user.json).toMatchObject({ userType: 'Guest' });
  });
});

describe('a distribution list', () => {
  it('is for mail alone, and has no settings', async () => {
    const group = await groupIdOf(ground.client, 'Store managers');
    const read = await ground.client.as('leila', { scopes: GROUP_SCOPES }).get(`/groups/${group}`);
    expect(read.json).toMatchObject({
      groupTypes: [],
      mail: 'store-managers@contoso.com',
      mailEnabled: true,
      securityEnabled: false,
    });
    await expect(settingsSeen(ground.tenant, { group, accessId: 'member' })).rejects.toThrow();
  });
});

import { describe, expect, it } from 'vitest';
import { eachTenant } from './test-kit/each-tenant.ts';
import type { Reply } from './test-kit/https-client.ts';
import { ROLE, adminAct, selfActivate } from './test-kit/role-ids.ts';
import type { Rule } from './test-kit/role-setting-calls.ts';
import {
  APPROVAL,
  ASKS,
  CONTEXT,
  LONGEST,
  POLICIES,
  roleSettingCalls,
  rule,
  target,
} from './test-kit/role-setting-calls.ts';
import { oidOf, problemOf, rowsOf } from './test-kit/tenant-client.ts';

const START = Date.parse('2026-09-06T17:53:52.042Z');

const ground = eachTenant({ now: () => START });
const leila = () => ground.client.as('leila');
const { policyIdOf, rulePath, ruleOf, change } = roleSettingCalls(ground);

describe('changing a rule', () => {
  it('answers 204 without a body, and holds from then on; the policy says who and when', async () => {
    const body = rule('ExpirationRule', LONGEST, {
      isExpirationRequired: true,
      maximumDuration: 'PT1H45M',
      target: target('EndUser', 'Assignment'),
    });
    const done = await change(ROLE.teams, LONGEST, body);
    expect([done.status, done.text]).toEqual([204, '']);
    expect(await ruleOf(ROLE.teams, LONGEST)).toMatchObject({
      maximumDuration: 'PT1H45M',
      target: { caller: 'EndUser', operations: ['all'], level: 'Assignment' },
    });
    const path = `${POLICIES}/${await policyIdOf(ROLE.teams)}`;
    expect((await leila().get(path)).json).toMatchObject({
      lastModifiedDateTime: '2026-09-06T17:53:52.042Z',
      lastModifiedBy: { displayName: 'Leila Haddani', id: null },
    });
    await ground.client.control('POST', '/switches', { 'policies.lastModifiedByHasId': true });
    expect((await leila().get(path)).json).toMatchObject({
      lastModifiedBy: { id: oidOf(ground.tenant, 'leila') },
    });
    const maren = ground.client.as('maren');
    const ask = selfActivate(oidOf(ground.tenant, 'maren'), ROLE.teams, {
      scheduleInfo: { expiration: { type: 'afterDuration', duration: 'PT2H' } },
    });
    const refused = await maren.post('/roleManagement/directory/roleAssignmentScheduleRequests', ask);
    expect(problemOf(refused).message).toMatch(/ExpirationRule - The duration/);
  });

  it('is not retroactive: what is active or held stays as it was', async () => {
    const maren = oidOf(ground.tenant, 'maren');
    await ground.client
      .as('maren')
      .post('/roleManagement/directory/roleAssignmentScheduleRequests', selfActivate(maren, ROLE.teams));
    await change(ROLE.teams, LONGEST, { maximumDuration: 'PT30M' });
    await change(ROLE.teams, 'Expiration_Admin_Eligibility', {
      isExpirationRequired: true,
      maximumDuration: 'P1D',
    });
    ground.tenant.clock.advance('PT50M');
    const own = async (set: string) =>
      rowsOf(
        await ground.client
          .as('maren')
          .get(`/roleManagement/directory/${set}/filterByCurrentUser(on='principal')`),
      ).filter((row) => row['roleDefinitionId'] === ROLE.teams);
    expect(await own('roleAssignmentScheduleInstances')).toHaveLength(1);
    expect(await own('roleEligibilityScheduleInstances')).toMatchObject([{ endDateTime: null }]);
    ground.tenant.clock.advance('PT10M');
    expect(await own('roleAssignmentScheduleInstances')).toEqual([]);
    const forever = adminAct('adminAssign', oidOf(ground.tenant, 'jonas'), ROLE.teams, {
      scheduleInfo: { expiration: { type: 'noExpiration' } },
    });
    const refused = await leila().post('/roleManagement/directory/roleEligibilityScheduleRequests', forever);
    expect(problemOf(refused).message).toMatch(/does not allow permanent assignment/);
  });

  it('takes an administrator and a scope for writing', async () => {
    const refused = await ground.client.as('ines').patch(await rulePath(ROLE.teams, LONGEST), {});
    expect([refused.status, problemOf(refused).code]).toEqual([403, 'UnauthorizedAccessException']);
    const unscoped = await change(ROLE.teams, LONGEST, {}, { scopes: ['RoleManagement.Read.Directory'] });
    expect(problemOf(unscoped)).toMatchObject({ code: 'PermissionScopeNotGranted', wrapped: true });
    expect((await ground.client.control('GET', '/ledger')).json).toMatchObject({ counts: { settings: 0 } });
  });

  it.each([
    ['a shape that is none', LONGEST, { maximumDuration: 'P1Y' }, 'InvalidPolicyRule'],
    ['longer than a day', LONGEST, { maximumDuration: 'PT25H' }, 'InvalidPolicy'],
    ['no end of activations', LONGEST, { isExpirationRequired: false }, 'InvalidPolicyRule'],
    ['grants over a year', 'Expiration_Admin_Eligibility', { maximumDuration: 'P366D' }, 'InvalidPolicy'],
    ['a limit of nothing', LONGEST, { maximumDuration: 'PT0S' }, 'InvalidPolicyRule'],
    ['another caller', LONGEST, { target: target('Admin', 'Assignment') }, 'InvalidPolicyRule'],
    ['another level', LONGEST, { target: target('EndUser', 'Eligibility') }, 'InvalidPolicyRule'],
    ['half a target', LONGEST, { target: { caller: 'EndUser' } }, 'InvalidPolicyRule'],
    ['another type', LONGEST, rule('EnablementRule', LONGEST, {}), 'InvalidPolicyRule'],
    ['another id', LONGEST, { id: ASKS }, 'InvalidPolicyRule'],
    [
      'a ticket for grants',
      'Enablement_Admin_Assignment',
      { enabledRules: ['Ticketing'] },
      'InvalidPolicyRule',
    ],
    ['an unknown enablement', ASKS, { enabledRules: ['Biometrics'] }, 'BadRequest'],
    [
      'mail to others',
      'Notification_Admin_Admin_Eligibility',
      { recipientType: 'Requestor' },
      'InvalidPolicyRule',
    ],
    ['no mail', 'Notification_Admin_Admin_Eligibility', { notificationType: 'Pigeon' }, 'InvalidPolicyRule'],
  ])('is refused for %s', async (_what, ruleId, body, code) => {
    const before = await ruleOf(ROLE.teams, ruleId);
    const reply = await change(ROLE.teams, ruleId, body);
    expect([reply.status, problemOf(reply).code]).toEqual([400, code]);
    expect(await ruleOf(ROLE.teams, ruleId)).toEqual(before);
  });

  it.each([
    ['policies.longestActivationHours', 48, LONGEST, { maximumDuration: 'PT25H' }],
    ['policies.longestGrantDays', 3650, 'Expiration_Admin_Eligibility', { maximumDuration: 'P366D' }],
    ['policies.permanentActivation', true, LONGEST, { isExpirationRequired: false }],
    ['policies.ticketOnAssignment', true, 'Enablement_Admin_Assignment', { enabledRules: ['Ticketing'] }],
  ])('by switch %s takes more', async (name, value, ruleId, body) => {
    await ground.client.control('POST', '/switches', { [name]: value });
    expect((await change(ROLE.teams, ruleId, body)).status).toBe(204);
    expect(await ruleOf(ROLE.teams, ruleId)).toMatchObject(body);
  });

  it('keeps a role switched as locked from growing looser, not from growing stricter', async () => {
    await ground.client.control('POST', '/switches', { 'policies.lockedRoles': [ROLE.globalAdministrator] });
    const longer = await change(ROLE.globalAdministrator, LONGEST, { maximumDuration: 'PT2H' });
    expect(problemOf(longer).code).toBe('InvalidPolicy');
    expect((await change(ROLE.globalAdministrator, LONGEST, { maximumDuration: 'PT30M' })).status).toBe(204);
  });

  it('takes PT0S as no limit where grants need no end', async () => {
    const id = 'Expiration_Admin_Assignment';
    expect((await change(ROLE.teams, id, { maximumDuration: 'PT0S' })).status).toBe(204);
    expect(await ruleOf(ROLE.teams, id)).toMatchObject({
      isExpirationRequired: false,
      maximumDuration: 'PT0S',
    });
  });

  it('accepts a context while MFA is on, and refuses MFA while a context is on', async () => {
    const mfa = { enabledRules: ['MultiFactorAuthentication', 'Justification'] };
    expect((await change(ROLE.exchange, CONTEXT, { isEnabled: true, claimValue: 'c99' })).status).toBe(204);
    const refused = await change(ROLE.exchange, ASKS, mfa);
    expect([refused.status, problemOf(refused)]).toMatchObject([
      400,
      {
        code: 'MfaAndAcrsConflict',
        message: 'The Mfa and Acrs policy settings cannot be enabled simultaneously.',
      },
    ]);
    expect((await change(ROLE.exchange, CONTEXT, { isEnabled: false })).status).toBe(204);
    expect((await change(ROLE.exchange, ASKS, mfa)).status).toBe(204);
    await ground.client.control('POST', '/switches', { 'policies.mfaExcludesContext': 'bothWays' });
    const both = await change(ROLE.exchange, CONTEXT, { isEnabled: true });
    expect(problemOf(both).code).toBe('MfaAndAcrsConflict');
  });

  it('reads approvers back by userId or groupId with their name, and stores no escalation', async () => {
    const [group] = rowsOf(await leila().get('/groups'));
    const ruben = oidOf(ground.tenant, 'ruben');
    const stage = {
      approvalStageTimeOutInDays: 1,
      isApproverJustificationRequired: true,
      escalationTimeInMinutes: 30,
      isEscalationEnabled: true,
      primaryApprovers: [
        { '@odata.type': '#microsoft.graph.singleUser', isBackup: false, id: ruben, description: null },
        { '@odata.type': '#microsoft.graph.groupMembers', id: group?.['id'] },
      ],
      escalationApprovers: [{ '@odata.type': '#microsoft.graph.singleUser', userId: ruben }],
    };
    const setting = { isApprovalRequired: true, approvalMode: 'SingleStage', approvalStages: [stage] };
    const body = rule('ApprovalRule', APPROVAL, { setting, target: target('EndUser', 'Assignment') });
    expect((await change(ROLE.teams, APPROVAL, body)).status).toBe(204);
    const { setting: read } = await ruleOf(ROLE.teams, APPROVAL);
    expect(read).toEqual({
      isApprovalRequired: true,
      isApprovalRequiredForExtension: false,
      isRequestorJustificationRequired: true,
      approvalMode: 'SingleStage',
      approvalStages: [
        {
          approvalStageTimeOutInDays: 1,
          isApproverJustificationRequired: true,
          escalationTimeInMinutes: 0,
          isEscalationEnabled: false,
          primaryApprovers: [
            { '@odata.type': '#microsoft.graph.singleUser', userId: ruben, description: 'Ruben Castellane' },
            {
              '@odata.type': '#microsoft.graph.groupMembers',
              groupId: group?.['id'],
              description: group?.['displayName'],
            },
          ],
          escalationApprovers: [],
        },
      ],
    });
  });

  it.each([
    ['null', { approvalStages: null }],
    ['missing', {}],
  ])('says "Value cannot be null" for stages that are %s', async (_what, stages) => {
    const setting = { isApprovalRequired: true, ...stages };
    const refused = await change(ROLE.teams, APPROVAL, { setting });
    expect(problemOf(refused)).toMatchObject({ code: 'BadRequest', message: 'Value cannot be null.' });
    await ground.client.control('POST', '/switches', { 'errors.nullStages': 'InvalidPolicyRule' });
    expect(problemOf(await change(ROLE.teams, APPROVAL, { setting })).code).toBe('InvalidPolicyRule');
  });
});

describe('a notification rule sent with an incomplete target', () => {
  const ID = 'Notification_Admin_Admin_Eligibility';
  const lame = rule('NotificationRule', ID, {
    target: { '@odata.type': 'microsoft.graph.unifiedRoleManagementPolicyRuleTarget' },
    notificationType: 'Email',
    recipientType: 'Admin',
    notificationLevel: 'All',
    isDefaultRecipientsEnabled: true,
    notificationRecipients: [],
  });

  it('is taken with 204; the rules for other recipients are invalid until it has its target again', async () => {
    expect((await change(ROLE.teams, ID, lame)).status).toBe(204);
    const other = 'Notification_Requestor_Admin_Eligibility';
    const path = await rulePath(ROLE.teams, other);
    for (const reply of [await leila().get(path), await leila().patch(path, { notificationLevel: 'None' })])
      expect([reply.status, problemOf(reply).message]).toEqual([
        400,
        `The policy rule id ${other} is invalid.`,
      ]);
    expect(
      (await leila().get(await rulePath(ROLE.teams, 'Notification_Admin_EndUser_Assignment'))).status,
    ).toBe(200);
    expect((await leila().get(await rulePath(ROLE.teams, LONGEST))).status).toBe(200);
    const whole = { ...lame, target: target('Admin', 'Eligibility') };
    expect((await change(ROLE.teams, ID, whole)).status).toBe(204);
    expect((await leila().get(path)).status).toBe(200);
  });

  it('is refused, by switch, as any other rule would be', async () => {
    await ground.client.control('POST', '/switches', { 'policies.incompleteTarget': 'refused' });
    expect(problemOf(await change(ROLE.teams, ID, lame)).code).toBe('InvalidPolicyRule');
  });
});

describe('changing a whole policy', () => {
  const save = async (role: string, rules: unknown[]): Promise<Reply> =>
    leila().patch(`${POLICIES}/${await policyIdOf(role)}`, { rules });

  it('answers 200 and the policy without its rules; each rule in turn', async () => {
    const done = await save(ROLE.exchange, [
      rule('ExpirationRule', LONGEST, { maximumDuration: 'PT2H' }),
      rule('EnablementRule', ASKS, { enabledRules: ['Justification'] }),
      rule('AuthenticationContextRule', CONTEXT, { isEnabled: true, claimValue: 'c1' }),
    ]);
    expect(done.status).toBe(200);
    expect(done.json).toMatchObject({
      '@odata.context': `${ground.tenant.graph}/v1.0/$metadata#policies/roleManagementPolicies/$entity`,
      id: await policyIdOf(ROLE.exchange),
      lastModifiedBy: { displayName: 'Leila Haddani' },
    });
    expect(done.json).not.toHaveProperty('rules');
    expect(await ruleOf(ROLE.exchange, LONGEST)).toMatchObject({ maximumDuration: 'PT2H' });
    expect(await ruleOf(ROLE.exchange, CONTEXT)).toMatchObject({ isEnabled: true });
    expect((await ground.client.control('GET', '/ledger')).json).toMatchObject({ counts: { settings: 3 } });
  });

  it('changes all of it or none', async () => {
    const refused = await save(ROLE.teams, [
      rule('ExpirationRule', LONGEST, { maximumDuration: 'PT2H' }),
      rule('ExpirationRule', 'Expiration_Admin_Eligibility', { maximumDuration: 'P6M' }),
    ]);
    expect(problemOf(refused).code).toBe('InvalidPolicyRule');
    expect(await ruleOf(ROLE.teams, LONGEST)).toMatchObject({ maximumDuration: 'PT8H' });
  });

  it('saved in the portal, it has two rules more, of a type no description names', async () => {
    const policyId = await policyIdOf(ROLE.teams);
    await ground.client.control('POST', '/portal-save', { policyId });
    const rules = rowsOf(await leila().get(`${POLICIES}/${policyId}/rules`)) as Rule[];
    expect(rules.slice(17).map(({ id }) => id)).toEqual([
      'CustomExtension_PreApproval_EndUser_Assignment',
      'CustomExtension_PostApproval_EndUser_Assignment',
    ]);
    const id = 'CustomExtension_PreApproval_EndUser_Assignment';
    expect((await change(ROLE.teams, id, { isEnabled: true, customExtensionId: 'x' })).status).toBe(204);
    expect(await ruleOf(ROLE.teams, id)).toMatchObject({ isEnabled: true, customExtensionId: 'x' });
    await ground.client.control('POST', '/portal-save', { policyId });
    expect(rowsOf(await leila().get(`${POLICIES}/${policyId}/rules`))).toHaveLength(19);
  });
});

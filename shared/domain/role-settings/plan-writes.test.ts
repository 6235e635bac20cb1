import { describe, expect, it } from 'vitest';
import type { Approver } from '../../contract/my-roles.ts';
import { planWrites } from './plan-writes.ts';
import { RULE_IDS, rulesOf, settingsIn } from './setting-rules.ts';
import type { JsonObject } from './test-rules.ts';
import { editing, rulesWith } from './test-rules.ts';
import { understandRules } from './understand-rules.ts';
import { SETTING_KEYS } from '../../contract/role-settings/settings.ts';

const TARGET = {
  '@odata.type': 'microsoft.graph.unifiedRoleManagementPolicyRuleTarget',
  caller: 'EndUser',
  operations: ['all'],
  level: 'Assignment',
  inheritableSettings: [],
  enforcedSettings: [],
};
const maren: Approver = { kind: 'user', id: 'u1', name: 'Maren Holt' };
const soc: Approver = { kind: 'group', id: 'g1', name: 'SOC' };

describe('what is sent', () => {
  it('is the whole rule with its types, its full target and one approver stage (graph-pim.md §4.2 [docs])', () => {
    const rules = rulesWith({ approvers: [maren] });
    const { writes } = planWrites(rules, { approval: true, approvers: [soc, maren] });
    expect(writes).toEqual([
      {
        ruleId: 'Approval_EndUser_Assignment',
        body: {
          '@odata.type': '#microsoft.graph.unifiedRoleManagementPolicyApprovalRule',
          id: 'Approval_EndUser_Assignment',
          setting: {
            '@odata.type': 'microsoft.graph.approvalSettings',
            isApprovalRequired: true,
            isApprovalRequiredForExtension: false,
            isRequestorJustificationRequired: true,
            approvalMode: 'SingleStage',
            approvalStages: [
              {
                '@odata.type': 'microsoft.graph.unifiedApprovalStage',
                approvalStageTimeOutInDays: 1,
                isApproverJustificationRequired: true,
                escalationTimeInMinutes: 0,
                isEscalationEnabled: false,
                primaryApprovers: [
                  { '@odata.type': '#microsoft.graph.groupMembers', groupId: 'g1' },
                  { '@odata.type': '#microsoft.graph.singleUser', userId: 'u1', description: 'Maren Holt' },
                ],
                escalationApprovers: [],
              },
            ],
          },
          target: TARGET,
        },
      },
    ]);
  });

  it('names an approver by userId or groupId who was read by id, as older writes are', () => {
    const byId = { '@odata.type': '#microsoft.graph.singleUser', id: 'u1', description: null };
    const rules = rulesWith().map((rule) =>
      rule['id'] === 'Approval_EndUser_Assignment'
        ? (JSON.parse(
            JSON.stringify(rule).replace(
              '"primaryApprovers":[]',
              `"primaryApprovers":[${JSON.stringify(byId)}]`,
            ),
          ) as JsonObject)
        : rule,
    );
    expect(understandRules(rules).settings.approvers).toEqual([{ kind: 'user', id: 'u1', name: null }]);
    const [write] = planWrites(rules, { approval: true }).writes;
    expect(JSON.stringify(write)).toContain(
      '"primaryApprovers":[{"@odata.type":"#microsoft.graph.singleUser","userId":"u1","description":null}]',
    );
  });

  it('names nobody twice', () => {
    const [write] = planWrites(rulesWith(), { approvers: [soc, { ...soc, id: 'G1' }, maren] }).writes;
    expect(JSON.stringify(write).match(/groupId/g)).toHaveLength(1);
  });

  it('gives a rule its target back that the service has lost (graph-docs#16689)', () => {
    const lost = {
      caller: null,
      operations: [],
      level: null,
      inheritableSettings: [],
      enforcedSettings: [],
    };
    for (const target of [lost, null]) {
      const rules = editing(rulesWith(), 'Expiration_EndUser_Assignment', (rule) => ({ ...rule, target }));
      expect(understandRules(rules).kept).toEqual([]);
      expect(planWrites(rules, { maximum: 'PT1H' }).writes[0]?.body['target']).toEqual({
        ...TARGET,
        operations: ['All'],
      });
    }
  });

  it('sends the target back as it was read', () => {
    const read = {
      inheritableSettings: ['a'],
      enforcedSettings: ['b', 'c'],
      operations: ['Activate', 'extend'],
    };
    const rules = editing(rulesWith(), 'Expiration_EndUser_Assignment', (rule) => ({
      ...rule,
      target: { ...(rule['target'] as JsonObject), ...read },
    }));
    const [write] = planWrites(rules, { maximum: 'PT1H' }).writes;
    expect(write?.body['target']).toEqual({ ...TARGET, ...read });
  });

  it('leaves the name of a context that is turned off', () => {
    const rules = rulesWith({ signIn: { mfa: false, context: 'c4' } });
    const [write] = planWrites(rules, { signIn: { mfa: false, context: null } }).writes;
    expect(write?.body).toMatchObject({ isEnabled: false, claimValue: 'c4' });
  });

  it('leaves annotations where they were', () => {
    const rules = editing(rulesWith(), 'Expiration_EndUser_Assignment', (rule) => ({
      ...rule,
      'target@odata.context': 'https://graph.microsoft.com/v1.0/$metadata',
    }));
    const [write] = planWrites(rules, { maximum: 'PT1H' }).writes;
    expect(Object.keys(write?.body ?? {})).toEqual([
      '@odata.type',
      'id',
      'isExpirationRequired',
      'maximumDuration',
      'target',
    ]);
  });

  it('is nothing where the wish is what is already so, in other words', () => {
    const rules = rulesWith({ maximum: 'PT1H', approvers: [maren, soc] });
    const wish = {
      maximum: 'PT60M',
      approvers: [
        { ...soc, name: null },
        { ...maren, id: 'U1' },
      ],
    };
    expect(planWrites(rules, wish)).toEqual({ writes: [], changes: [], keptBack: [] });
  });

  it('leaves a maximum of null where it is until the setting changes', () => {
    const rules = editing(rulesWith(), 'Expiration_Admin_Assignment', (rule) => ({
      ...rule,
      maximumDuration: null,
    }));
    expect(understandRules(rules).settings.activeExpiry).toEqual({ limited: false, maximum: 'PT0S' });
    expect(planWrites(rules, { activeExpiry: { limited: false, maximum: 'PT0S' } }).writes).toEqual([]);
    const [write] = planWrites(rules, { activeExpiry: { limited: true, maximum: 'P90D' } }).writes;
    expect(write?.body).toMatchObject({ isExpirationRequired: true, maximumDuration: 'P90D' });
  });

  it('writes of the sign-in only the half that changes', () => {
    const rules = rulesWith({ signIn: { mfa: false, context: null } });
    const { writes, changes } = planWrites(rules, { signIn: { mfa: false, context: 'c3' } });
    expect(changes.map(({ ruleIds }) => ruleIds)).toEqual([['AuthenticationContext_EndUser_Assignment']]);
    expect(writes.map(({ body }) => [body['isEnabled'], body['claimValue']])).toEqual([[true, 'c3']]);
  });
});

describe('where settings live', () => {
  it('each in a rule, and in every rule at least one', () => {
    expect(RULE_IDS).toHaveLength(17);
    for (const key of SETTING_KEYS) for (const id of rulesOf(key)) expect(settingsIn(id)).toContain(key);
    expect(RULE_IDS.filter((id) => settingsIn(id).length === 0)).toEqual([]);
  });
});

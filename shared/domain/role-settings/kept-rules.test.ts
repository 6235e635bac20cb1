import { describe, expect, it } from 'vitest';
import type { KeptRule } from '../../contract/role-settings/matrix.ts';
import { SETTING_KEYS } from '../../contract/role-settings/settings.ts';
import { planWrites } from './plan-writes.ts';
import { RULE_IDS, rulesOf } from './setting-rules.ts';
import type { Json, JsonObject } from './test-rules.ts';
import { editing, rulesWith } from './test-rules.ts';
import { UNTOUCHED } from './test-settings.ts';
import { understandRules } from './understand-rules.ts';

const APPROVAL = 'Approval_EndUser_Assignment';
const ASKS = 'Enablement_EndUser_Assignment';
const CONTEXT = 'AuthenticationContext_EndUser_Assignment';
const LONGEST = 'Expiration_EndUser_Assignment';
const ELIGIBLE = 'Expiration_Admin_Eligibility';
const MAIL = 'Notification_Admin_EndUser_Assignment';

const SOMEBODY = { '@odata.type': '#microsoft.graph.singleUser', userId: 'u1', description: 'Maren Holt' };

const inside = (rule: JsonObject, members: JsonObject): JsonObject => ({
  ...rule,
  setting: { ...(rule['setting'] as JsonObject), ...members },
});
const stageOf = (rule: JsonObject): JsonObject => {
  const stages = (rule['setting'] as JsonObject)['approvalStages'] as JsonObject[];
  return stages[0] ?? {};
};
const inStage = (members: JsonObject) => (rule: JsonObject) =>
  inside(rule, { approvalStages: [{ ...stageOf(rule), ...members }] });
const having = (members: JsonObject) => (rule: JsonObject) => ({ ...rule, ...members });
const without =
  (member: string) =>
  (rule: JsonObject): JsonObject =>
    Object.fromEntries(Object.entries(rule).filter(([name]) => name !== member));
const targeting = (members: JsonObject) => (rule: JsonObject) => ({
  ...rule,
  target: { ...(rule['target'] as JsonObject), ...members },
});

type Case = readonly [
  said: string,
  id: string,
  edit: (rule: JsonObject) => Json,
  why: KeptRule['why'],
  what: string | null,
];

/** Each of them in one rule of a role that is otherwise untouched. */
const CASES: readonly Case[] = [
  ['a type nobody knows', LONGEST, having({ '@odata.type': '#x.NewRule' }), 'unknown-rule', '#x.NewRule'],
  [
    'the type of another rule',
    LONGEST,
    having({ '@odata.type': '#microsoft.graph.unifiedRoleManagementPolicyEnablementRule' }),
    'unknown-rule',
    '#microsoft.graph.unifiedRoleManagementPolicyEnablementRule',
  ],
  ['no type', LONGEST, without('@odata.type'), 'unreadable', '@odata.type'],
  ['a new member', LONGEST, having({ isStrict: false }), 'unknown-member', 'isStrict'],
  ['a new member that is null', LONGEST, having({ isStrict: null }), 'unknown-member', 'isStrict'],
  ['a new member in the target', LONGEST, targeting({ who: 'all' }), 'unknown-member', 'target.who'],
  ['a member called __proto__', LONGEST, () => JSON.parse(proto) as Json, 'unknown-member', '__proto__'],
  ['a duration of a year', LONGEST, having({ maximumDuration: 'P1Y' }), 'unreadable', 'P1Y'],
  ['a duration of months', ELIGIBLE, having({ maximumDuration: 'P6M' }), 'unreadable', 'P6M'],
  ['no duration in words', LONGEST, having({ maximumDuration: '8 hours' }), 'unreadable', '8 hours'],
  ['a number for a duration', LONGEST, having({ maximumDuration: 480 }), 'unreadable', 'maximumDuration'],
  ['an empty duration', LONGEST, having({ maximumDuration: '' }), 'unreadable', 'maximumDuration'],
  [
    'no maximum of an activation',
    LONGEST,
    having({ maximumDuration: null }),
    'unreadable',
    'maximumDuration',
  ],
  ['no maximum at all', LONGEST, without('maximumDuration'), 'unreadable', 'maximumDuration'],
  [
    'an activation without an end',
    LONGEST,
    having({ isExpirationRequired: false }),
    'unreadable',
    'isExpirationRequired',
  ],
  [
    'an end, and nothing that says when',
    ELIGIBLE,
    having({ isExpirationRequired: true, maximumDuration: null }),
    'unreadable',
    'maximumDuration',
  ],
  [
    'null for yes or no',
    ELIGIBLE,
    having({ isExpirationRequired: null }),
    'unreadable',
    'isExpirationRequired',
  ],
  ['a word nobody knows', ASKS, having({ enabledRules: ['Passkey'] }), 'unreadable', 'Passkey'],
  [
    'a known word in another case',
    ASKS,
    having({ enabledRules: ['justification'] }),
    'unreadable',
    'justification',
  ],
  ['null for what is asked', ASKS, having({ enabledRules: null }), 'unreadable', 'enabledRules'],
  ['null among what is asked', ASKS, having({ enabledRules: [null] }), 'unreadable', 'enabledRules'],
  [
    'a context without a name',
    CONTEXT,
    having({ isEnabled: true, claimValue: null }),
    'unreadable',
    'claimValue',
  ],
  [
    'a context with an empty one',
    CONTEXT,
    having({ isEnabled: true, claimValue: '' }),
    'unreadable',
    'claimValue',
  ],
  [
    'a context with a name of 41',
    CONTEXT,
    having({ isEnabled: true, claimValue: 'c'.repeat(41) }),
    'unreadable',
    'claimValue',
  ],
  ['a text for yes or no', CONTEXT, having({ isEnabled: 'false' }), 'unreadable', 'isEnabled'],
  ['no settings of approval', APPROVAL, having({ setting: null }), 'unreadable', 'setting'],
  ['no stages', APPROVAL, (r) => inside(r, { approvalStages: null }), 'unreadable', 'setting.approvalStages'],
  [
    'an empty list of stages',
    APPROVAL,
    (r) => inside(r, { approvalStages: [] }),
    'unreadable',
    'setting.approvalStages',
  ],
  [
    'two stages',
    APPROVAL,
    (r) => inside(r, { approvalStages: [stageOf(r), stageOf(r)] }),
    'unreadable',
    'setting.approvalStages',
  ],
  ['a mode of more stages', APPROVAL, (r) => inside(r, { approvalMode: 'Serial' }), 'unreadable', 'Serial'],
  [
    'approval by a mode of none',
    APPROVAL,
    (r) => inside(r, { approvalMode: 'NoApproval', isApprovalRequired: true }),
    'unreadable',
    'setting.approvalMode',
  ],
  [
    'escalation',
    APPROVAL,
    inStage({ isEscalationEnabled: true }),
    'unreadable',
    'setting.approvalStages.isEscalationEnabled',
  ],
  [
    'a time of escalation',
    APPROVAL,
    inStage({ escalationTimeInMinutes: 60 }),
    'unreadable',
    'setting.approvalStages.escalationTimeInMinutes',
  ],
  [
    'somebody to escalate to',
    APPROVAL,
    inStage({ escalationApprovers: [SOMEBODY] }),
    'unreadable',
    'setting.approvalStages.escalationApprovers',
  ],
  [
    'a manager to approve',
    APPROVAL,
    inStage({ primaryApprovers: [{ '@odata.type': '#microsoft.graph.targetManager', managerLevel: 1 }] }),
    'unreadable',
    'setting.approvalStages.primaryApprovers.@odata.type',
  ],
  [
    'an approver that is a backup',
    APPROVAL,
    inStage({ primaryApprovers: [SOMEBODY, { ...SOMEBODY, isBackup: true }] }),
    'unknown-member',
    'setting.approvalStages.primaryApprovers.isBackup',
  ],
  [
    'an approver of whom nothing says what it is',
    APPROVAL,
    inStage({ primaryApprovers: [{ id: 'u1', description: null }] }),
    'unknown-member',
    'setting.approvalStages.primaryApprovers.id',
  ],
  [
    'an approver without an id',
    APPROVAL,
    inStage({ primaryApprovers: [{ ...SOMEBODY, userId: null }] }),
    'unreadable',
    'setting.approvalStages.primaryApprovers.userId',
  ],
  [
    'more approvers than can be shown',
    APPROVAL,
    inStage({ primaryApprovers: Array.from({ length: 101 }, () => SOMEBODY) }),
    'unreadable',
    'approvers',
  ],
  ['a level nobody knows', MAIL, having({ notificationLevel: 'Some' }), 'unreadable', 'Some'],
  ['another way than mail', MAIL, having({ notificationType: 'Teams' }), 'unreadable', 'Teams'],
  ['others than its id says', MAIL, having({ recipientType: 'Approver' }), 'unreadable', 'recipientType'],
  ['null for a list', MAIL, having({ notificationRecipients: null }), 'unreadable', 'notificationRecipients'],
  ['another caller', MAIL, targeting({ caller: 'Admin' }), 'unreadable', 'target.caller'],
  ['half a target', MAIL, targeting({ level: null }), 'unreadable', 'target.level'],
  ['an operation nobody knows', MAIL, targeting({ operations: ['Sell'] }), 'unreadable', 'Sell'],
  ['a text for a target', MAIL, having({ target: 'all' }), 'unreadable', 'target'],
];

const proto = JSON.stringify({
  '@odata.type': '#microsoft.graph.unifiedRoleManagementPolicyExpirationRule',
  id: LONGEST,
  isExpirationRequired: true,
  maximumDuration: 'PT8H',
}).replace('{', '{"__proto__":{"isAdmin":true},');

/** Every setting as nobody has it yet, so that whatever can be written would be. */
const EVERYTHING_ELSE = {
  ...UNTOUCHED,
  maximum: 'PT1H',
  signIn: { mfa: false, context: 'c9' },
  justification: false,
  ticket: true,
  approval: true,
  approvers: [{ kind: 'user' as const, id: 'u9', name: null }],
  approverJustification: false,
  eligibleExpiry: { limited: true, maximum: 'P30D' },
  activeExpiry: { limited: true, maximum: 'P30D' },
  activeMfa: true,
  activeJustification: false,
  eligibleMfa: true,
  eligibleJustification: true,
  ...Object.fromEntries(
    SETTING_KEYS.filter((key) => key.startsWith('Notification_')).map((key) => [
      key,
      { level: 'Critical' as const, defaults: false, recipients: ['soc@contoso.com'] },
    ]),
  ),
};

describe('a rule that is not fully understood', () => {
  it.each(CASES)('%s: is kept and never written', (_said, id, edit, why, what) => {
    const rules = editing(rulesWith(), id, edit);
    const { settings, kept } = understandRules(rules);
    expect(kept).toEqual([{ id, why, what }]);
    const inIt = SETTING_KEYS.filter((key) => (rulesOf(key) as readonly string[]).includes(id));
    expect(SETTING_KEYS.filter((key) => settings[key] === undefined)).toEqual(inIt);
    const { writes, keptBack, changes } = planWrites(rules, EVERYTHING_ELSE);
    expect(keptBack).toEqual(inIt.map((setting) => ({ setting, rule: { id, why, what } })));
    expect(writes.map(({ ruleId }) => ruleId)).not.toContain(id);
    // Half of the sign-in is in a rule that is understood: what else is in that one is written all the same.
    expect(new Set(writes.map(({ ruleId }) => ruleId))).toEqual(
      new Set(RULE_IDS.filter((one) => one !== id && changes.some(({ ruleIds }) => ruleIds.includes(one)))),
    );
    expect(changes.map(({ setting }) => setting)).toEqual(SETTING_KEYS.filter((key) => !inIt.includes(key)));
  });

  it('is kept under its id where it is there twice, and neither is taken for what is in force', () => {
    const rules = [...rulesWith(), ...rulesWith({ maximum: 'PT1H' }).slice(0, 1)];
    const rule = { id: LONGEST, why: 'unreadable' as const, what: 'id' };
    expect(understandRules(rules).kept).toEqual([rule]);
    expect(planWrites(rules, { maximum: 'PT2H' })).toEqual({
      writes: [],
      changes: [],
      keptBack: [{ setting: 'maximum', rule }],
    });
  });

  it('is said to be missing where it is not there', () => {
    const rules = rulesWith().filter(({ id }) => id !== CONTEXT);
    const rule = { id: CONTEXT, why: 'missing' as const, what: null };
    expect(understandRules(rules).kept).toEqual([rule]);
    expect(understandRules(rules).settings).not.toHaveProperty('signIn');
    const { writes, keptBack } = planWrites(rules, { signIn: { mfa: false, context: 'c1' }, ticket: true });
    expect(keptBack).toEqual([{ setting: 'signIn', rule }]);
    expect(writes.map(({ ruleId, body }) => [ruleId, body['enabledRules']])).toEqual([
      [ASKS, ['MultiFactorAuthentication', 'Justification', 'Ticketing']],
    ]);
  });

  it('is kept whatever stands among the rules, each by itself', () => {
    const extension = {
      '@odata.type': '#x.CustomExtensionRule',
      id: 'CustomExtension_PreApproval_EndUser_Assignment',
    };
    const { kept, settings } = understandRules([...rulesWith(), extension, null, 'rule', [], { id: 7 }]);
    expect(kept).toEqual([
      { id: extension.id, why: 'unknown-rule', what: null },
      ...Array.from({ length: 4 }, () => ({ id: '', why: 'unreadable', what: null })),
    ]);
    expect(SETTING_KEYS.filter((key) => settings[key] === undefined)).toEqual([]);
  });

  it('is all there is where nothing was read: nothing is taken for a default', () => {
    const { settings, kept } = understandRules([]);
    expect(settings).toEqual({});
    expect(kept.map(({ id }) => id)).toEqual([...RULE_IDS]);
    expect(planWrites([], UNTOUCHED)).toMatchObject({ writes: [], changes: [] });
  });

  it('names what it does not understand at a length that can be shown', () => {
    const rules = editing(rulesWith(), ASKS, having({ enabledRules: ['x'.repeat(10_000)] }));
    expect(understandRules(rules).kept[0]?.what).toHaveLength(120);
  });
});

describe('a value that would make a rule one that is not understood', () => {
  const nobodyKnows = { kind: 'unknown' as const, id: 'x1', name: null };
  it.each([
    ['an approver of no kind', { approvers: [nobodyKnows] }, APPROVAL],
    ['a context without a name', { signIn: { mfa: false, context: '' } }, CONTEXT],
    ['a duration nobody can count', { maximum: `P${'9'.repeat(20)}D` }, LONGEST],
  ])('%s: is kept back, and the rest goes on', (_said, wish, id) => {
    const { writes, keptBack } = planWrites(rulesWith(), { ...wish, eligibleMfa: true });
    expect(keptBack).toMatchObject([{ setting: Object.keys(wish)[0], rule: { id } }]);
    expect(writes.map(({ ruleId }) => ruleId)).toEqual(['Enablement_Admin_Eligibility']);
  });
});

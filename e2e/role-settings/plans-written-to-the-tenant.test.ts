import { describe, expect, it } from 'vitest';
import type { SomeSettings } from '../../shared/contract/role-settings/settings.ts';
import { SETTING_KEYS } from '../../shared/contract/role-settings/settings.ts';
import { compareWritten, sameRules } from '../../shared/domain/role-settings/compare-written.ts';
import { diffSettings } from '../../shared/domain/role-settings/diff-settings.ts';
import { planWrites } from '../../shared/domain/role-settings/plan-writes.ts';
import { understandRules } from '../../shared/domain/role-settings/understand-rules.ts';
import { eachTenant } from '../tenant/test-kit/each-tenant.ts';
import { ROLE } from '../tenant/test-kit/role-ids.ts';
import {
  OF_ROLES,
  POLICIES,
  POLICY_ASSIGNMENTS,
  roleSettingCalls,
} from '../tenant/test-kit/role-setting-calls.ts';
import { oidOf, rowsOf } from '../tenant/test-kit/tenant-client.ts';

const ground = eachTenant();
const leila = () => ground.client.as('leila');
const { policyIdOf } = roleSettingCalls(ground);

/** Every rule as it stands, over plain HTTPS. */
const rulesOf = async (role: string): Promise<unknown[]> =>
  rowsOf(await leila().get(`${POLICIES}/${await policyIdOf(role)}/rules`));

/** What is wanted comes to be as the plan says, and nothing else changes. */
async function bringAbout(role: string, wanted: SomeSettings): Promise<void> {
  const before = await rulesOf(role);
  const { writes, changes, keptBack } = planWrites(before, wanted);
  expect(keptBack).toEqual([]);
  expect(changes).toEqual(diffSettings(understandRules(before).settings, wanted));
  const policy = `${POLICIES}/${await policyIdOf(role)}`;
  for (const { ruleId, body } of writes) {
    const answer = await leila().patch(`${policy}/rules/${ruleId}`, body);
    expect([ruleId, answer.status, answer.text]).toEqual([ruleId, 204, '']);
  }
  const after = await rulesOf(role);
  expect(compareWritten(writes, after).filter(({ state }) => state !== 'saved')).toEqual([]);
  expect(diffSettings(understandRules(before).settings, understandRules(after).settings)).toMatchObject(
    changes.map(({ setting, ruleIds }) => ({ setting, ruleIds })),
  );
  const untouched = (rules: unknown[]) =>
    rules.filter((rule) => !writes.some(({ ruleId }) => ruleId === (rule as { id: string }).id));
  expect(untouched(after)).toEqual(untouched(before));
  expect(planWrites(after, wanted)).toMatchObject({ writes: [], changes: [] });
}

/** One value of every setting after the other; the first asks for what is usual, the second for a context and for people. */
const wishes = (): SomeSettings[] => [
  {
    maximum: 'PT1H45M',
    signIn: { mfa: true, context: null },
    ticket: true,
    eligibleExpiry: { limited: true, maximum: 'P180D' },
    activeMfa: true,
    eligibleJustification: true,
  },
  {
    maximum: 'PT60M',
    signIn: { mfa: false, context: 'c1' },
    justification: false,
    ticket: false,
    approval: true,
    approvers: [{ kind: 'user', id: oidOf(ground.tenant, 'tomasz'), name: null }],
    approverJustification: false,
    activeExpiry: { limited: false, maximum: 'PT0S' },
    eligibleMfa: true,
    Notification_Admin_EndUser_Assignment: {
      level: 'Critical',
      defaults: false,
      recipients: ['soc@contoso.com'],
    },
  },
  { signIn: { mfa: true, context: null }, justification: true, approval: false, approvers: [] },
];

describe('role settings of the simulated tenant', () => {
  it('are understood whole, all roles of them', async () => {
    const path = `${POLICY_ASSIGNMENTS}?$filter=${encodeURIComponent(OF_ROLES)}&$expand=policy($expand=rules)`;
    const policies = rowsOf(await leila().get(path)).map(({ policy }) => policy as { rules: unknown[] });
    expect(policies.length).toBeGreaterThan(20);
    for (const { rules } of policies) {
      const { settings, kept } = understandRules(rules);
      expect(kept.filter(({ why }) => why !== 'unknown-rule')).toEqual([]);
      expect(SETTING_KEYS.filter((key) => settings[key] === undefined)).toEqual([]);
    }
  });

  it.each(['mfaRefused', 'bothWays'])(
    'come to be what is wanted of them, and go back; MFA and a context exclude each other %s',
    async (how) => {
      await ground.client.control('POST', '/switches', { 'policies.mfaExcludesContext': how });
      for (const role of [ROLE.teams, ROLE.exchange]) {
        const before = await rulesOf(role);
        for (const wanted of wishes()) await bringAbout(role, wanted);
        await bringAbout(role, understandRules(before).settings);
        expect(sameRules(await rulesOf(role), before)).toBe(true);
      }
    },
  );
});

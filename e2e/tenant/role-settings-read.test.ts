import { describe, expect, it } from 'vitest';
import { eachTenant } from './test-kit/each-tenant.ts';
import { ROLE } from './test-kit/role-ids.ts';
import type { Rule } from './test-kit/role-setting-calls.ts';
import {
  APPROVAL,
  ASKS,
  CONTEXT,
  LONGEST,
  OF_ROLES,
  POLICIES,
  POLICY_ASSIGNMENTS,
  roleSettingCalls,
} from './test-kit/role-setting-calls.ts';
import { problemOf, rowsOf } from './test-kit/tenant-client.ts';

const ground = eachTenant();
const leila = () => ground.client.as('leila');
const { policyIdOf } = roleSettingCalls(ground);

describe('reading role settings', () => {
  it('a list needs scopeId and scopeType, and expands to policies with their rules', async () => {
    for (const path of [POLICY_ASSIGNMENTS, POLICIES]) {
      const refused = await leila().get(path);
      expect(refused.status).toBe(400);
      expect((await leila().get(`${path}?$filter=${encodeURIComponent(OF_ROLES)}`)).status).toBe(200);
    }
    for (const [type, prefix] of [
      ['DirectoryRole', 'DirectoryRole_'],
      ['Directory', 'Directory_'],
    ]) {
      const filter = encodeURIComponent(`scopeId eq '/' and scopeType eq '${String(type)}'`);
      for (const rules of ['rules', 'effectiveRules']) {
        const all = await leila().get(
          `${POLICY_ASSIGNMENTS}?$filter=${filter}&$expand=policy($expand=${rules})&$top=2`,
        );
        const [row] = rowsOf(all);
        expect(String(row?.['policyId'])).toMatch(new RegExp(`^${String(prefix)}${ground.tenant.tenantId}_`));
        expect(row?.['id']).toBe(`${String(row?.['policyId'])}_${String(row?.['roleDefinitionId'])}`);
        expect((row?.['policy'] as Record<string, Rule[]>)[rules]).toHaveLength(17);
      }
    }
  });

  it('an untouched one has the 17 captured rules, null lastModified, and lower-case targets without type', async () => {
    const path = `${POLICIES}/${await policyIdOf(ROLE.teams)}`;
    expect((await leila().get(path)).json).toMatchObject({
      displayName: 'DirectoryRole',
      description: 'DirectoryRole',
      isOrganizationDefault: false,
      scopeId: '/',
      scopeType: 'DirectoryRole',
      lastModifiedDateTime: null,
      lastModifiedBy: { id: null, displayName: null },
    });
    const rules = rowsOf(await leila().get(`${path}/rules`)) as Rule[];
    const notifications = (place: string) =>
      ['Admin', 'Requestor', 'Approver'].map((who) => `Notification_${who}_${place}`);
    expect(rules.map(({ id }) => id)).toEqual([
      'Expiration_Admin_Eligibility',
      'Enablement_Admin_Eligibility',
      ...notifications('Admin_Eligibility'),
      'Expiration_Admin_Assignment',
      'Enablement_Admin_Assignment',
      ...notifications('Admin_Assignment'),
      LONGEST,
      ASKS,
      APPROVAL,
      CONTEXT,
      ...notifications('EndUser_Assignment'),
    ]);
    expect(rules[10]).toEqual({
      '@odata.type': '#microsoft.graph.unifiedRoleManagementPolicyExpirationRule',
      id: LONGEST,
      isExpirationRequired: true,
      maximumDuration: 'PT8H',
      target: {
        caller: 'EndUser',
        operations: ['all'],
        level: 'Assignment',
        inheritableSettings: [],
        enforcedSettings: [],
      },
    });
    const by = (id: string) => rules.find((one) => one.id === id);
    expect(by('Expiration_Admin_Eligibility')).toMatchObject({
      isExpirationRequired: false,
      maximumDuration: 'P365D',
    });
    expect(by('Expiration_Admin_Assignment')).toMatchObject({ maximumDuration: 'P180D' });
    expect(by('Enablement_Admin_Assignment')).toMatchObject({ enabledRules: ['Justification'] });
    expect(by('Enablement_Admin_Eligibility')).toMatchObject({ enabledRules: [] });
    expect(by(ASKS)).toMatchObject({ enabledRules: ['Justification'] });
    expect(by(CONTEXT)).toMatchObject({ isEnabled: false, claimValue: null });
    const effective = `${path}/effectiveRules/${LONGEST}`;
    expect((await leila().get(effective)).json).toMatchObject({ id: LONGEST, maximumDuration: 'PT8H' });
  });

  it('gives tips where they were captured and nothing is selected, by switch everywhere or never', async () => {
    const path = `${POLICIES}/${await policyIdOf(ROLE.teams)}/rules`;
    const tipsOf = async (address: string) => Object.keys((await leila().get(address)).json as object);
    const TIPS = '@microsoft.graph.tips';
    expect(await tipsOf(path)).toContain(TIPS);
    expect(await tipsOf(`${path}?$select=id`)).not.toContain(TIPS);
    expect(await tipsOf('/roleManagement/directory/roleAssignments')).toContain(TIPS);
    expect(await tipsOf('/users')).not.toContain(TIPS);
    await ground.client.control('POST', '/switches', { 'reads.tips': 'everywhere' });
    expect(await tipsOf('/users')).toContain(TIPS);
    await ground.client.control('POST', '/switches', { 'reads.tips': 'never' });
    expect(await tipsOf(path)).not.toContain(TIPS);
  });

  it('wraps "The provider is missing." for an id without its prefix', async () => {
    const bare = (await policyIdOf(ROLE.teams)).split('_').slice(1).join('_');
    for (const call of [
      leila().get(`${POLICIES}/${bare}`),
      leila().patch(`${POLICIES}/${bare}/rules/${LONGEST}`, {}),
    ]) {
      const reply = await call;
      expect([reply.status, problemOf(reply)]).toEqual([
        400,
        { code: 'MissingProvider', message: 'The provider is missing.', wrapped: true },
      ]);
    }
  });
});

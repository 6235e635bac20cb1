import type { TestGround } from './each-tenant.ts';
import type { Reply } from './https-client.ts';
import type { TokenAsk } from './tenant-client.ts';
import { rowsOf } from './tenant-client.ts';

export const POLICIES = '/policies/roleManagementPolicies';
export const POLICY_ASSIGNMENTS = '/policies/roleManagementPolicyAssignments';
/** The filter that every list of role settings of directory roles needs. */
export const OF_ROLES = "scopeId eq '/' and scopeType eq 'DirectoryRole'";

export const LONGEST = 'Expiration_EndUser_Assignment';
export const ASKS = 'Enablement_EndUser_Assignment';
export const CONTEXT = 'AuthenticationContext_EndUser_Assignment';
export const APPROVAL = 'Approval_EndUser_Assignment';

export type Rule = Record<string, unknown> & { id: string };

/** What an administrator does with role settings through Graph. Roles by definition id. */
export type RoleSettingCalls = {
  policyIdOf(role: string): Promise<string>;
  rulePath(role: string, ruleId: string): Promise<string>;
  ruleOf(role: string, ruleId: string): Promise<Rule>;
  change(role: string, ruleId: string, body: unknown, token?: TokenAsk): Promise<Reply>;
};

export function roleSettingCalls(ground: TestGround): RoleSettingCalls {
  const leila = (token: TokenAsk = {}) => ground.client.as('leila', token);
  const policyIdOf = async (role: string): Promise<string> => {
    const filter = encodeURIComponent(`${OF_ROLES} and roleDefinitionId eq '${role}'`);
    const [row] = rowsOf(await leila().get(`${POLICY_ASSIGNMENTS}?$filter=${filter}`));
    return String(row?.['policyId']);
  };
  const rulePath = async (role: string, ruleId: string): Promise<string> =>
    `${POLICIES}/${await policyIdOf(role)}/rules/${ruleId}`;
  return {
    policyIdOf,
    rulePath,
    ruleOf: async (role, ruleId) => (await leila().get(await rulePath(role, ruleId))).json as Rule,
    change: async (role, ruleId, body, token = {}) => leila(token).patch(await rulePath(role, ruleId), body),
  };
}

/** A target as the documentation's bodies send it. */
export const target = (caller: string, level: string): Record<string, unknown> => ({
  '@odata.type': 'microsoft.graph.unifiedRoleManagementPolicyRuleTarget',
  caller,
  operations: ['All'],
  level,
  inheritableSettings: [],
  enforcedSettings: [],
});

/** A rule as the documentation's bodies send it. */
export const rule = (name: string, id: string, more: Record<string, unknown>): Record<string, unknown> => ({
  '@odata.type': `#microsoft.graph.unifiedRoleManagementPolicy${name}`,
  id,
  ...more,
});

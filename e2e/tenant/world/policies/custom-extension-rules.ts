import type { Policy } from './policy.ts';
import type { CustomExtensionRule } from './rule-types.ts';

const rule = (moment: 'PreApproval' | 'PostApproval'): CustomExtensionRule => ({
  '@odata.type': '#microsoft.graph.unifiedRoleManagementPolicyCustomExtensionRule',
  id: `CustomExtension_${moment}_EndUser_Assignment`,
  isEnabled: false,
  customExtensionId: null,
  target: {
    caller: 'EndUser',
    operations: ['all'],
    level: 'Assignment',
    inheritableSettings: [],
    enforcedSettings: [],
  },
});

/** Two rules a policy has once it was saved in the portal, of a type no description of Graph names (graph-pim.md §4.1 [capture]). */
export function addCustomExtensionRules(policy: Policy): void {
  for (const added of [rule('PreApproval'), rule('PostApproval')])
    if (!policy.rules.some(({ id }) => id === added.id)) policy.rules.push(added);
}

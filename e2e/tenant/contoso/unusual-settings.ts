import { days } from '../clock/duration.ts';
import type { Group } from '../world/directory-objects.ts';
import { addGroup } from '../world/groups/add-group.ts';
import { addCustomExtensionRules } from '../world/policies/custom-extension-rules.ts';
import { editRule } from '../world/policies/edit-rule.ts';
import type { Policy } from '../world/policies/policy.ts';
import { ruleOf } from '../world/policies/policy.ts';
import type { Approver, PolicyRule } from '../world/policies/rule-types.ts';
import { stableGuid } from '../world/random.ts';
import { GUEST_UPN } from './guest.ts';
import { DOMAIN } from './personas.ts';
import type { Seeding } from './seeding.ts';
import { roleIdOf } from './seeding.ts';

/** How each of these roles' settings is unlike any that a client expects. Nobody of the cast has to do with these roles. */
const UNUSUAL: Readonly<Record<string, (policy: Policy, of: Seeding) => void>> = {
  // Saved in the portal once: two rules more (graph-pim.md §4.1 [capture]).
  'Yammer Administrator': addCustomExtensionRules,
  // Graph may add members, words and types at any time; `reads.unknownMembers` has the same name for it.
  'Viva Goals Administrator': (policy) => {
    editRule(policy, 'Expiration_EndUser_Assignment', { memberOfAnotherDay: { value: null } }, null);
  },
  'Viva Pulse Administrator': (policy) => {
    const enabledRules = ['Justification', 'WordOfAnotherDay'];
    editRule(policy, 'Enablement_EndUser_Assignment', { enabledRules }, null);
  },
  'Viva Glint Tenant Administrator': ({ rules }) => {
    const [first] = rules;
    const ofAnotherDay = {
      ...first,
      '@odata.type': '#microsoft.graph.unifiedRoleManagementPolicyRuleOfAnotherDay',
      id: 'AnotherDay_EndUser_Assignment',
    };
    // No type of ours has it, which is the point.
    rules.push(ofAnotherDay as unknown as PolicyRule);
  },
  // Both name somebody, and nobody there can decide as they should.
  'Windows Update Deployment Administrator': (policy, of) => {
    decidedBy(policy, {
      '@odata.type': '#microsoft.graph.groupMembers',
      groupId: formerDesk(of).id,
      description: formerDesk(of).displayName,
    });
  },
  'Virtual Visits Administrator': (policy, of) => {
    decidedBy(policy, {
      '@odata.type': '#microsoft.graph.singleUser',
      userId: stableGuid(of.seed, `user:${GUEST_UPN}`),
      description: 'Priya Raman',
    });
  },
};

/** Settings that a careful client must neither misread nor spoil; a group whose only member is disabled; a distribution list. */
export function unusualSettings(of: Seeding): void {
  for (const group of [formerDesk(of), storeManagers(of)])
    addGroup(of.world, group, (name) => stableGuid(of.seed, `policy:${name}`));
  for (const [role, make] of Object.entries(UNUSUAL)) {
    const policy = of.world.policies.get(roleIdOf(of, role));
    if (policy) make(policy, of);
  }
}

function decidedBy(policy: Policy, approver: Approver): void {
  const [stage] = ruleOf(policy, 'Approval_EndUser_Assignment')?.setting.approvalStages ?? [];
  const approvalStages = [{ ...stage, primaryApprovers: [approver] }];
  editRule(
    policy,
    'Approval_EndUser_Assignment',
    { setting: { isApprovalRequired: true, approvalStages } },
    null,
  );
}

const named = (of: Seeding, displayName: string, more: Pick<Group, 'description' | 'memberIds'>): Group => ({
  kind: 'group',
  id: stableGuid(of.seed, `group:${displayName}`),
  displayName,
  mailNickname: displayName.toLowerCase().replaceAll(' ', '-'),
  createdAt: of.now - days(900),
  ownerIds: [],
  isAssignableToRole: false,
  membership: 'assigned',
  onboardedAt: null,
  ...more,
});

/** Its only member is Otto, whose account is disabled. */
const formerDesk = (of: Seeding): Group =>
  named(of, 'Former service desk', {
    description: 'Decided about updates; its last member has left',
    memberIds: [stableGuid(of.seed, `user:otto.brandt@${DOMAIN}`)],
  });

const storeManagers = (of: Seeding): Group => ({
  ...named(of, 'Store managers', {
    description: 'Mail to everybody who runs a store',
    memberIds: [of.oidOf('jonas')],
  }),
  distributionList: { mail: `store-managers@${DOMAIN}` },
});

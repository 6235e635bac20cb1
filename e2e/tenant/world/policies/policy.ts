import type {
  ApprovalRule,
  AuthenticationContextRule,
  EnablementRule,
  ExpirationRule,
  PolicyRule,
} from './rule-types.ts';

/** The role setting of one role. `guid` is the last part of the policy's id. */
export type Policy = {
  guid: string;
  roleDefinitionId: string;
  rules: PolicyRule[];
  lastModifiedAt: number | null;
  lastModifiedBy: { id: string; displayName: string } | null;
};

/** The rules that decide about a request, by the ids clients know them by. */
type DecidingRules = {
  Expiration_EndUser_Assignment: ExpirationRule;
  Enablement_EndUser_Assignment: EnablementRule;
  AuthenticationContext_EndUser_Assignment: AuthenticationContextRule;
  Approval_EndUser_Assignment: ApprovalRule;
  Expiration_Admin_Eligibility: ExpirationRule;
  Expiration_Admin_Assignment: ExpirationRule;
  Enablement_Admin_Eligibility: EnablementRule;
  Enablement_Admin_Assignment: EnablementRule;
};

/** One deciding rule of a policy; undefined where the policy lacks it. */
export function ruleOf<K extends keyof DecidingRules>(policy: Policy, id: K): DecidingRules[K] | undefined {
  // The id settles the type: default-rules.ts makes them together, and edit-rule.ts never changes a rule's type.
  return policy.rules.find((rule) => rule.id === id) as DecidingRules[K] | undefined;
}

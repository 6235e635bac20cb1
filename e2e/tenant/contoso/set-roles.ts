import { days } from '../clock/duration.ts';
import { editRule } from '../world/policies/edit-rule.ts';
import type { Approver } from '../world/policies/rule-types.ts';
import type { Policy } from '../world/policies/policy.ts';
import { ruleOf } from '../world/policies/policy.ts';
import { accessRoleId } from '../world/groups/group-access.ts';
import { GROUP_SETTINGS } from './group-settings.ts';
import type { GroupKey } from './groups.ts';
import { moreSettings } from './more-settings.ts';
import type { PersonaKey } from './personas.ts';
import { PERSONAS } from './personas.ts';
import type { ApproverKey, SettingSketch } from './role-settings.ts';
import { ROLE_SETTINGS } from './role-settings.ts';
import type { Seeding } from './seeding.ts';
import { roleIdOf } from './seeding.ts';

/** Makes Contoso's role and group settings out of the untouched ones, as the privileged access lead did half a year ago. */
export function setRoles(of: Seeding, groupId: (key: GroupKey) => string): void {
  const { policies } = of.world;
  for (const sketch of [...ROLE_SETTINGS, ...moreSettings(of)])
    applySetting(of, policies.get(roleIdOf(of, sketch.role)), sketch, groupId);
  const groupPolicies = of.world.planes.groups.policies;
  for (const sketch of GROUP_SETTINGS) {
    const id = accessRoleId({ groupId: groupId(sketch.group), accessId: sketch.as });
    applySetting(of, groupPolicies.get(id), sketch, groupId);
  }
}

/** Makes one setting differ from an untouched one as a sketch says. Throws where there is no such setting. */
export function applySetting(
  of: Seeding,
  policy: Policy | undefined,
  sketch: SettingSketch,
  groupId: (key: GroupKey) => string,
): void {
  if (!policy) throw new Error(`Nothing has the setting ${JSON.stringify(sketch)}.`);
  const { world } = of;
  const isPersona = (key: ApproverKey): key is PersonaKey => key in PERSONAS;
  const approver = (key: ApproverKey): Approver => {
    const id = isPersona(key) ? of.oidOf(key) : groupId(key);
    const object = world.directory.get(id);
    const description = object?.displayName ?? null;
    return object?.kind === 'group'
      ? { '@odata.type': '#microsoft.graph.groupMembers', groupId: id, description }
      : { '@odata.type': '#microsoft.graph.singleUser', userId: id, description };
  };
  const leila = of.oidOf('leila');
  const displayName = world.directory.get(leila)?.displayName ?? '';
  const by = { at: of.now - days(182), id: leila, displayName };
  const set = (ruleId: string, changes: Record<string, unknown>): void => {
    editRule(policy, ruleId, changes, by);
  };
  if (sketch.maximum !== undefined) set('Expiration_EndUser_Assignment', { maximumDuration: sketch.maximum });
  if (sketch.asks) {
    const enabledRules = ['MultiFactorAuthentication', 'Justification', 'Ticketing'].filter(
      (rule) => rule === 'Justification' || sketch.asks?.some((one) => one === rule),
    );
    set('Enablement_EndUser_Assignment', { enabledRules });
  }
  if (sketch.context !== undefined)
    set('AuthenticationContext_EndUser_Assignment', { isEnabled: true, claimValue: sketch.context });
  if (sketch.approvers) {
    const [stage] = ruleOf(policy, 'Approval_EndUser_Assignment')?.setting.approvalStages ?? [];
    const approvalStages = [{ ...stage, primaryApprovers: sketch.approvers.map(approver) }];
    set('Approval_EndUser_Assignment', { setting: { isApprovalRequired: true, approvalStages } });
  }
}

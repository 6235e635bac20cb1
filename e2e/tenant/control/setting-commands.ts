import { z } from 'zod';
import { flipSwitches } from '../switches.ts';
import { ACCESS_IDS, accessRoleId } from '../world/groups/group-access.ts';
import { editRule } from '../world/policies/edit-rule.ts';
import type { Policy } from '../world/policies/policy.ts';
import type { World } from '../world/world.ts';
import type { Command } from './commands.ts';
import { ControlRefusal } from './control-context.ts';

/** Members of a rule that may be set from behind; the rule's own type decides which of them mean something. */
const ruleChanges = z.strictObject({
  isExpirationRequired: z.boolean().optional(),
  maximumDuration: z.string().optional(),
  enabledRules: z.array(z.enum(['MultiFactorAuthentication', 'Justification', 'Ticketing'])).optional(),
  isEnabled: z.boolean().optional(),
  claimValue: z.string().nullable().optional(),
  setting: z.looseObject({ isApprovalRequired: z.boolean().optional() }).optional(),
  notificationLevel: z.enum(['None', 'Critical', 'All']).optional(),
  isDefaultRecipientsEnabled: z.boolean().optional(),
  notificationRecipients: z.array(z.string()).optional(),
});

const ofWhat = z.union([
  /** Id or display name of a directory role. */
  z.object({ role: z.string() }),
  /** Id or display name of a group, and which of its two settings. */
  z.object({ group: z.string(), accessId: z.enum(ACCESS_IDS) }),
]);
const roleSetting = z.object({
  ruleId: z.string(),
  set: ruleChanges,
  /** Id or sign-in name of whoever does it; absent = the administrator of the cast. */
  by: z.string().optional(),
});

/** Throws a 404 where no role or group is called so, or PIM cannot govern the group. */
function policyOf(of: z.infer<typeof ofWhat>, { planes, directory }: World): Policy {
  const called = (name: string) => (one: { id: string; displayName: string }) =>
    one.id === name || one.displayName === name;
  const { directoryRoles, groups } = planes;
  if ('role' in of) {
    const role = [...directoryRoles.roles.values()].find(called(of.role));
    const policy = directoryRoles.policies.get(role?.id ?? '');
    if (policy) return policy;
    throw new ControlRefusal(404, `No role is called ${of.role}.`);
  }
  const groupId = directory.all('group').find(called(of.group))?.id ?? '';
  const policy = groups.policies.get(accessRoleId({ groupId, accessId: of.accessId }));
  if (policy) return policy;
  throw new ControlRefusal(404, `No group that PIM can govern is called ${of.group}.`);
}

/** Flipping switches, and changing the setting of a role or group as another administrator would. */
export const settingCommands: readonly Command[] = [
  { method: 'GET', path: '/switches', run: (_body, { world }) => world.switches },
  {
    method: 'POST',
    path: '/switches',
    run(body, { world }) {
      flipSwitches(world.switches, body);
      return world.switches;
    },
  },
  {
    method: 'POST',
    path: '/role-settings',
    run(body, { world, personas }) {
      const { ruleId, set, by: who } = roleSetting.parse(body);
      const policy = policyOf(ofWhat.parse(body), world);
      const administrator = who ?? personas.find(({ can }) => can.includes('administer'))?.oid ?? '';
      const person = world.directory.user(administrator);
      if (!person) throw new ControlRefusal(404, `Nobody is called ${administrator}.`);
      const by = { at: world.clock.now(), id: person.id, displayName: person.displayName };
      const rule = editRule(policy, ruleId, set, by);
      if (rule) return rule;
      throw new ControlRefusal(
        404,
        `No rule ${ruleId}. Known: ${policy.rules.map(({ id }) => id).join(', ')}.`,
      );
    },
  },
];

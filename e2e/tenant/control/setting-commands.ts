import { z } from 'zod';
import { flipSwitches } from '../switches.ts';
import { editRule } from '../world/policies/edit-rule.ts';
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

const roleSetting = z.strictObject({
  /** Id or display name. */
  role: z.string(),
  ruleId: z.string(),
  set: ruleChanges,
});

/** Flipping switches, and changing a role setting as another administrator would. */
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
      const { role, ruleId, set } = roleSetting.parse(body);
      const found = [...world.roles.values()].find((one) => one.id === role || one.displayName === role);
      const policy = found && world.policies.get(found.id);
      if (!policy) throw new ControlRefusal(404, `No role is called ${role}.`);
      const administrator = personas.find(({ can }) => can.includes('administer'));
      const by = administrator && {
        at: world.clock.now(),
        id: administrator.oid,
        displayName: administrator.name,
      };
      const rule = editRule(policy, ruleId, set, by ?? null);
      if (rule) return rule;
      throw new ControlRefusal(
        404,
        `No rule ${ruleId}. Known: ${policy.rules.map(({ id }) => id).join(', ')}.`,
      );
    },
  },
];

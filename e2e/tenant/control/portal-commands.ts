import { z } from 'zod';
import { addCustomExtensionRules } from '../world/policies/custom-extension-rules.ts';
import { readPolicyId } from '../graph/sets/policy-ids.ts';
import type { Command } from './commands.ts';
import { ControlRefusal } from './control-context.ts';

const portalSave = z.strictObject({
  /** Of a role or of a group, as Graph shows it. */
  policyId: z.string(),
});

/** What only the portal does. */
export const portalCommands: readonly Command[] = [
  {
    method: 'POST',
    path: '/portal-save',
    run(body, { world }) {
      const { policyId } = portalSave.parse(body);
      const placed = readPolicyId(world, policyId);
      if (!placed || placed === 'malformed') throw new ControlRefusal(404, `No policy ${policyId}.`);
      addCustomExtensionRules(placed.policy);
      placed.policy.lastModifiedAt = world.clock.now();
      return { rules: placed.policy.rules.map(({ id }) => id) };
    },
  },
];

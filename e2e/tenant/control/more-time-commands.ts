import { z } from 'zod';
import { rolesInForce } from '../world/grants-in-force.ts';
import { decideMoreTime } from '../world/more-time/decide-more-time.ts';
import { isRefusal } from '../world/refusal.ts';
import type { Command } from './commands.ts';
import { ControlRefusal } from './control-context.ts';
import { personaOf } from './persona-of.ts';

const decision = z.strictObject({
  /** Id of a selfExtend or selfRenew of directory roles or groups. */
  requestId: z.string(),
  decision: z.enum(['approve', 'deny']),
  /** Sign-in name of the administrator; who administers PIM may decide. */
  by: z.string(),
  justification: z.string().default('Decided in the portal'),
});

/** Deciding about requests for more time, which the portal alone can do. */
export const moreTimeCommands: readonly Command[] = [
  {
    method: 'POST',
    path: '/portal-decide',
    run(body, of) {
      const { requestId, by, justification, ...asked } = decision.parse(body);
      const { oid } = personaOf(by, of);
      const plane = Object.values(of.world.planes).find(({ requests }) => requests.has(requestId));
      const request = plane?.requests.get(requestId);
      if (!plane || !request) throw new ControlRefusal(404, `No request ${requestId}.`);
      const outcome = decideMoreTime(
        plane,
        {
          oid,
          mfa: true,
          contexts: [],
          cp1: true,
          roles: rolesInForce(of.world, oid),
          clientRequestId: null,
          batch: false,
        },
        request,
        asked.decision,
        justification,
      );
      if (isRefusal(outcome)) throw new ControlRefusal(400, `${outcome.code}: ${outcome.message}`);
      return { requestId, status: outcome.status };
    },
  },
];

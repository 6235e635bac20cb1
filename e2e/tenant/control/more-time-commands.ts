import { z } from 'zod';
import { decideMoreTime } from '../world/more-time/decide-more-time.ts';
import { isRefusal } from '../world/refusal.ts';
import type { Command } from './commands.ts';
import { ControlRefusal } from './control-context.ts';
import { inThePortal, requestCalled } from './portal-caller.ts';
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
      const { plane, request } = requestCalled(requestId, of);
      const outcome = decideMoreTime(plane, inThePortal(oid, of), request, asked.decision, justification);
      if (isRefusal(outcome)) throw new ControlRefusal(400, `${outcome.code}: ${outcome.message}`);
      return { requestId, status: outcome.status };
    },
  },
];

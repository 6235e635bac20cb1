import { z } from 'zod';
import { cancelRequest } from '../world/activation/cancel.ts';
import { leaveUnanswered } from '../world/activation/wait-for-approval.ts';
import { decide } from '../world/approvals/decide.ts';
import { approvableRequest } from '../graph/sets/approval-sets.ts';
import { askManySchema, askMany } from './ask-many/ask-many.ts';
import type { Command } from './commands.ts';
import { ControlRefusal } from './control-context.ts';
import { personaOf } from './persona-of.ts';
import { inThePortal, requestCalled } from './portal-caller.ts';

const decisionOfAnother = z.strictObject({
  /** Of a request that waits for an approver, of either plane. */
  requestId: z.string(),
  /** Sign-in name of the approver. */
  by: z.string(),
  decision: z.enum(['approve', 'deny']),
  justification: z.string().default('Decided elsewhere'),
});

const ending = z.strictObject({
  requestId: z.string(),
  /** `cancel`: who asked takes it back; `expire`: its 24 hours are over at once. */
  how: z.enum(['cancel', 'expire']),
});

/** What becomes of requests that wait for a decision while somebody looks at them. */
export const queueCommands: readonly Command[] = [
  {
    method: 'POST',
    path: '/ask-many',
    run(body, of) {
      const ask = askManySchema.parse(body);
      return askMany(of.world, {
        ...ask,
        approver: personaOf(ask.approver, of).oid,
        from: ask.from.map((upn) => personaOf(upn, of).oid),
      });
    },
  },
  {
    method: 'POST',
    path: '/decide-as',
    run(body, of) {
      const { requestId, by, decision, justification } = decisionOfAnother.parse(body);
      const { oid } = personaOf(by, of);
      const { plane } = requestCalled(requestId, of);
      const request = approvableRequest(plane, requestId);
      if (!request) throw new ControlRefusal(400, `Nobody has to decide about ${requestId}.`);
      const untaken = decide(plane, inThePortal(oid, of), request, {
        result: decision === 'approve' ? 'Approve' : 'Deny',
        justification,
      });
      if (untaken) throw new ControlRefusal(400, `${by} cannot decide about ${requestId}: ${untaken}.`);
      return { requestId, status: request.status };
    },
  },
  {
    method: 'POST',
    path: '/end-request',
    run(body, of) {
      const { requestId, how } = ending.parse(body);
      const { plane, request } = requestCalled(requestId, of);
      if (request.waitingFor !== 'approval')
        throw new ControlRefusal(400, `${requestId} does not wait for an approver: ${request.status}.`);
      if (how === 'expire') leaveUnanswered(plane, request);
      else cancelRequest(plane, inThePortal(request.createdBy, of), request);
      return { requestId, status: request.status };
    },
  },
];

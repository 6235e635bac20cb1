import { randomUUID } from 'node:crypto';
import { json } from '../transport/message.ts';
import type { Handler, Outgoing } from '../transport/message.ts';
import { answerCall } from './answer-call.ts';
import { answerBatch, isBatch } from './batch.ts';
import type { GraphResult } from './call.ts';
import { errorBody } from './refusal.ts';
import { respond } from './respond.ts';
import type { Answer } from './respond.ts';
import type { TenantContext } from './tenant-context.ts';

const VERBS = 'GET, POST, PATCH, DELETE, HEAD, OPTIONS';

/** Microsoft Graph: every call on its listener. `latencyMs` is waited before the service looks at an outer call. */
export function graphHandler(tenant: TenantContext, latencyMs: () => number): Handler {
  return async (incoming) => {
    const wait = latencyMs();
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    const act = (): Promise<GraphResult> => {
      if (incoming.method === 'OPTIONS') return Promise.resolve({ status: 204, headers: { Allow: VERBS } });
      return isBatch(incoming) ? answerBatch(incoming, tenant) : answerCall(incoming, tenant, false);
    };
    return wire(await respond(incoming, tenant, act, false));
  };
}

/** The answer to a call that could not even be read, or broke on the way. */
export function graphTrouble(status: 413 | 500, { world }: TenantContext): Outgoing {
  const requestId = randomUUID();
  const marks = { requestId, clientRequestId: requestId, now: world.clock.now() };
  return json(
    status,
    status === 413
      ? errorBody('RequestEntityTooLarge', 'The request is too large.', marks, world.switches)
      : errorBody('generalException', 'General exception while processing', marks, world.switches),
    { 'request-id': requestId },
  );
}

const wire = (answer: Answer): Outgoing => ({
  status: answer.status,
  headers: answer.headers,
  body: answer.json === undefined ? (answer.text ?? '') : JSON.stringify(answer.json),
});

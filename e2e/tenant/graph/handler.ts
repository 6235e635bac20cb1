import { randomUUID } from 'node:crypto';
import { json } from '../transport/message.ts';
import type { Trouble } from '../transport/listen.ts';
import type { Handler, Outgoing } from '../transport/message.ts';
import { answerCall } from './answer-call.ts';
import { answerBatch, isBatch } from './batch.ts';
import type { GraphResult } from './call.ts';
import { errorBody } from './refusal.ts';
import { respond } from './respond.ts';
import type { Answer } from './respond.ts';
import type { TenantContext } from './tenant-context.ts';
import { tenantOfToken } from './tenant-of-token.ts';
import { isUserInfo, userInfo } from './user-info.ts';

const VERBS = 'GET, POST, PATCH, DELETE, HEAD, OPTIONS';

/**
 * Microsoft Graph: every call on its listener, for the tenant that its token is of (the first, where that is none of them). `latencyMs`
 * is waited before the service looks at an outer call.
 */
export function graphHandler(
  tenants: readonly [TenantContext, ...TenantContext[]],
  latencyMs: () => number,
): Handler {
  return async (incoming) => {
    const tenant = tenantOfToken(incoming, tenants);
    const wait = latencyMs();
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    const act = (mostItems?: number): Promise<GraphResult> => {
      if (incoming.method === 'OPTIONS') return Promise.resolve({ status: 204, headers: { Allow: VERBS } });
      if (isUserInfo(incoming)) return userInfo(incoming, tenant);
      return isBatch(incoming)
        ? answerBatch(incoming, tenant, mostItems)
        : answerCall(incoming, tenant, false);
    };
    return wire(await respond(incoming, tenant, act, false));
  };
}

const TROUBLE: Readonly<Record<Trouble, [code: string, message: string]>> = {
  413: ['RequestEntityTooLarge', 'The request is too large.'],
  415: ['UnsupportedMediaType', 'The content encoding of the request is not supported.'],
  500: ['generalException', 'General exception while processing'],
};

/** The answer to a call that could not even be read, or broke on the way. */
export function graphTrouble(status: Trouble, { world }: TenantContext): Outgoing {
  const requestId = randomUUID();
  const marks = { requestId, clientRequestId: requestId, now: world.clock.now() };
  const [code, message] = TROUBLE[status];
  return json(status, errorBody(code, message, marks, world.switches), { 'request-id': requestId });
}

const wire = (answer: Answer): Outgoing => ({
  status: answer.status,
  headers: answer.headers,
  body: answer.json === undefined ? (answer.text ?? '') : JSON.stringify(answer.json),
});

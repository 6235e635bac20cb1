import { randomUUID } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { header } from '../transport/message.ts';
import type { Incoming } from '../transport/message.ts';
import type { GraphResult } from './call.ts';
import { atMetadataLevel } from './metadata-level.ts';
import type { CallMarks } from './refusal.ts';
import { GraphRefusal, errorBody } from './refusal.ts';
import type { TenantContext } from './tenant-context.ts';
import { withoutTokens } from './without-tokens.ts';

/** An answer ready to be sent or put into a batch: its headers are complete. */
export type Answer = {
  status: number;
  headers: Record<string, string>;
  json?: unknown;
  text?: string;
  faulted: boolean;
};

const JSON_TYPE =
  'application/json;odata.metadata=minimal;odata.streaming=true;IEEE754Compatible=false;charset=utf-8';

/**
 * Runs a call and turns whatever comes of it into an answer: result, refusal, scripted fault, or `generalException` for what nobody
 * foresaw. Only CutConnection passes through.
 */
export async function respond(
  incoming: Incoming,
  tenant: TenantContext,
  act: (mostItems?: number) => Promise<GraphResult>,
  inBatch: boolean,
): Promise<Answer> {
  const { world } = tenant;
  world.clock.settle();
  const requestId = randomUUID();
  const marks = (): CallMarks => ({
    requestId,
    clientRequestId: header(incoming.headers, 'client-request-id') ?? requestId,
    now: world.clock.now(),
  });
  const finish = (result: GraphResult, faulted = false): Answer => ({
    ...result,
    headers: { ...standardHeaders(incoming.url, result, marks()), ...result.headers },
    faulted,
  });
  const refuse = ({ status, code, message, headers }: GraphRefusal): Answer =>
    finish({ status, json: errorBody(code, message, marks(), world.switches), headers });

  const settled = async (mostItems?: number): Promise<Answer> => {
    try {
      return atMetadataLevel(finish(await act(mostItems)), header(incoming.headers, 'accept'));
    } catch (cause) {
      if (cause instanceof GraphRefusal) return refuse(cause);
      if (cause instanceof Error && cause.name === 'CutConnection') throw cause;
      console.error('graph:', cause);
      return refuse(new GraphRefusal(500, 'generalException', 'General exception while processing'));
    }
  };
  const answer = await tenant.faults.around(
    { method: incoming.method, url: incoming.url },
    settled,
    (fault) =>
      finish(
        {
          status: fault.status,
          headers: fault.headers,
          ...(fault.body === undefined ? faultWords(fault.status, marks(), tenant) : bodyOf(fault.body)),
        },
        true,
      ),
  );
  tenant.onExchange({
    method: incoming.method,
    path: withoutTokens(incoming.url),
    requestHeaders: withoutTokens(shownHeaders(incoming.headers)),
    requestBody: withoutTokens(requestBody(incoming.body)),
    status: answer.status,
    responseBody: withoutTokens(answer.json ?? answer.text),
    at: new Date(world.clock.now()).toISOString(),
    inBatch,
    faulted: answer.faulted,
  });
  return answer;
}

const bodyOf = (body: unknown): Pick<GraphResult, 'json' | 'text'> =>
  typeof body === 'string' ? { text: body } : { json: body };

/** Graph's own codes for the statuses that faults are made of. */
const FAULT_CODES: Readonly<Record<number, [code: string, message: string]>> = {
  401: ['InvalidAuthenticationToken', 'Access token has expired or is not yet valid.'],
  403: ['Authorization_RequestDenied', 'Insufficient privileges to complete the operation.'],
  429: ['TooManyRequests', 'Too many requests.'],
  500: ['generalException', 'General exception while processing'],
  502: ['UnknownError', 'Bad gateway.'],
  503: ['ServiceUnavailable', 'The service is temporarily unavailable.'],
  504: ['UnknownError', 'Gateway timeout.'],
};

function faultWords(status: number, marks: CallMarks, tenant: TenantContext): Pick<GraphResult, 'json'> {
  if (status < 400) return {};
  const [code, message] = FAULT_CODES[status] ?? ['UnknownError', ''];
  return { json: errorBody(code, message, marks, tenant.world.switches) };
}

/**
 * The headers of every answer. What went wrong is plain JSON and no OData, nor is an answer without a body; the directory says what a
 * call has cost it (as integrations have logged answers of Graph; json-batching.md [docs]).
 */
function standardHeaders(url: string, result: GraphResult, marks: CallMarks): Record<string, string> {
  const { status, json, text } = result;
  const type = json !== undefined ? (status < 400 ? JSON_TYPE : 'application/json') : 'text/plain';
  const body = json !== undefined || text !== undefined;
  return {
    'Cache-Control': 'no-cache',
    'Strict-Transport-Security': 'max-age=31536000',
    'request-id': marks.requestId,
    'client-request-id': marks.clientRequestId,
    'x-ms-ags-diagnostic': JSON.stringify({
      ServerInfo: {
        DataCenter: 'Simulated',
        Slice: 'E',
        Ring: '1',
        ScaleUnit: '000',
        RoleInstance: 'SIMULATED000',
      },
    }),
    ...(DIRECTORY_CALL.test(url) && status !== 401 ? { 'x-ms-resource-unit': '1' } : {}),
    ...(body && status < 400 ? { 'OData-Version': '4.0' } : {}),
    Date: new Date(marks.now).toUTCString(),
    ...(body ? { Vary: 'Accept-Encoding', 'Content-Type': type } : {}),
  };
}

/** What the directory itself answers for. */
const DIRECTORY_CALL =
  /^\/[^/]+\/(me|users|groups|organization|subscribedSkus|directory|directoryObjects)([/?(]|$)/i;

const shownHeaders = (headers: IncomingHttpHeaders): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      name === 'authorization' || value === undefined
        ? []
        : [[name, Array.isArray(value) ? value.join(', ') : value]],
    ),
  );

function requestBody(body: Buffer): unknown {
  if (body.length === 0) return undefined;
  const text = body.toString('utf8');
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

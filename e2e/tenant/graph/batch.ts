import { z } from 'zod';
import type { Incoming } from '../transport/message.ts';
import { authenticate } from './authenticate.ts';
import { answerCall, jsonBody, versionOf } from './answer-call.ts';
import type { GraphResult } from './call.ts';
import { challengeIfDue } from './claims-challenges.ts';
import { refuseDecisions } from './decisions-in-batch.ts';
import { GraphRefusal, badRequest } from './refusal.ts';
import type { Answer } from './respond.ts';
import { respond } from './respond.ts';
import type { TenantContext } from './tenant-context.ts';

/** graph-pim.md §9 [docs] */
const MOST_ITEMS = 20;

const batchItem = z.object({
  id: z.string().min(1),
  method: z.string().transform((method) => method.toUpperCase()),
  url: z.string().min(1),
  headers: z.record(z.string(), z.string()).default({}),
  body: z.unknown().optional(),
  dependsOn: z.array(z.string()).default([]),
});
const batchBody = z.object({ requests: z.array(batchItem).min(1) });
type Item = z.infer<typeof batchItem>;

type ItemAnswer = { id: string; status: number; headers: Record<string, string>; body?: unknown };

export const isBatch = (incoming: Incoming): boolean =>
  incoming.method === 'POST' && /^\/+(v1\.0|beta)\/+(\$|%24)batch\/*(\?|$)/i.test(incoming.url);

/**
 * Answers a `$batch`: up to 20 items, each with a status of its own, together always 200. An item waits for those it depends on and
 * is 424 where one of them failed. Throws a 400 GraphRefusal where the batch itself makes no sense. Of more than `most` items the rest is
 * not looked at: a scripted fault cuts the connection then.
 */
export async function answerBatch(
  incoming: Incoming,
  tenant: TenantContext,
  most = MOST_ITEMS,
): Promise<GraphResult> {
  const authorization = incoming.headers.authorization;
  challengeIfDue(await authenticate(authorization, tenant), tenant);
  const { version } = versionOf(incoming.url);
  const items = readItems(jsonBody(incoming));
  refuseDecisions(items, 'refusedWhole', tenant.world.switches);
  const answers = new Map<string, Promise<ItemAnswer>>();
  for (const item of items.slice(0, most)) {
    answers.set(
      item.id,
      answerItem(item, dependenciesOf(item, answers), async () => {
        const inner = innerCall(item, version, authorization, incoming);
        return respond(inner, tenant, () => answerInner(inner, tenant), true);
      }),
    );
  }
  const responses = await Promise.all(answers.values());
  return { status: 200, json: { responses }, headers: { 'Content-Type': 'application/json' } };
}

/** The batch's items, each after what it depends on. */
function readItems(body: unknown): Item[] {
  const parsed = batchBody.safeParse(body);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw badRequest(
      `Invalid batch payload format: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`.trim(),
    );
  }
  const { requests } = parsed.data;
  if (requests.length > MOST_ITEMS) {
    throw badRequest(
      `Number of batch request steps exceeds the maximum value of ${MOST_ITEMS}.`,
      'MaximumValueExceeded',
    );
  }
  const byId = new Map(requests.map((item) => [item.id, item]));
  if (byId.size < requests.length) throw badRequest('Request Id values must be unique within a batch.');
  const ordered = new Set<Item>();
  const visit = (item: Item, above: readonly string[]): void => {
    if (above.includes(item.id)) throw badRequest(`Cyclic dependency at request '${item.id}'.`);
    for (const id of item.dependsOn) {
      const needed = byId.get(id);
      if (!needed) throw badRequest(`Request '${item.id}' depends on '${id}', which is not in the batch.`);
      if (!ordered.has(needed)) visit(needed, [...above, item.id]);
    }
    ordered.add(item);
  };
  requests.forEach((item) => visit(item, []));
  return [...ordered];
}

const dependenciesOf = (
  item: Item,
  answers: ReadonlyMap<string, Promise<ItemAnswer>>,
): Promise<ItemAnswer>[] => item.dependsOn.flatMap((id) => answers.get(id) ?? []);

async function answerItem(
  item: Item,
  needs: Promise<ItemAnswer>[],
  run: () => Promise<Answer>,
): Promise<ItemAnswer> {
  const failed = (await Promise.all(needs)).find(({ status }) => status >= 400);
  if (failed) {
    const message = `Request failed because the request '${failed.id}' it depends on failed.`;
    return { id: item.id, status: 424, headers: {}, body: { error: { code: 'FailedDependency', message } } };
  }
  const { status, headers, json, text } = await run();
  const body = json ?? text;
  return { id: item.id, status, headers: itemHeaders(headers), ...(body === undefined ? {} : { body }) };
}

// Items carry what describes their own body; what describes the call stays with the outer answer.
const OUTER_ONLY: ReadonlySet<string> = new Set([
  'Date',
  'Strict-Transport-Security',
  'request-id',
  'client-request-id',
  'x-ms-ags-diagnostic',
  'Vary',
]);

const itemHeaders = (headers: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => !OUTER_ONLY.has(name)));

function innerCall(
  item: Item,
  version: string,
  authorization: string | undefined,
  outer: Incoming,
): Incoming {
  const headers = Object.fromEntries(
    Object.entries(item.headers).map(([name, value]) => [name.toLowerCase(), value]),
  );
  const clientRequestId = outer.headers['client-request-id'];
  return {
    method: item.method,
    url: `/${version}/${item.url.replace(/^\/+/, '')}`,
    headers: {
      ...(authorization === undefined ? {} : { authorization }),
      ...(clientRequestId === undefined ? {} : { 'client-request-id': clientRequestId }),
      ...headers,
    },
    body: item.body === undefined ? Buffer.alloc(0) : Buffer.from(JSON.stringify(item.body)),
  };
}

async function answerInner(inner: Incoming, tenant: TenantContext): Promise<GraphResult> {
  if (/^\/[^/]+\/(https?:)/i.test(inner.url)) throw badRequest('Batch request urls must be relative.');
  if (isBatch(inner))
    throw new GraphRefusal(400, 'BadRequest', 'A batch request cannot hold a batch request.');
  refuseDecisions([inner], 'refusedEach', tenant.world.switches);
  return answerCall(inner, tenant, true);
}

import { examineExchange } from '../openapi/check-exchange.ts';
import type { Reply } from '../test-kit/https-client.ts';
import { filledPaths, listQueries, readerOf, unknownPath } from './fill-path.ts';
import { goodWrite } from './good-writes.ts';
import type { Call, Ground } from './ground.ts';
import { whyNotServed } from './not-served.ts';
import type { PublishedOperation } from './published-operations.ts';

/** What became of one operation. `requests` were sent, `responses` held against the description, `failures` is how many things are wrong. */
export type ConformanceRow = {
  route: string;
  method: string;
  served: boolean;
  requests: number;
  responses: number;
  failures: number;
  /** Why it is not served. */
  why?: string;
  /** What the failures are. */
  problems?: string[];
};

/** Navigations that lead nowhere in any tenant of directory roles: their 404 is all there is to see. */
const ALWAYS_EMPTY = /\/appScope$/;

const isServed = ({ status, text }: Reply): boolean =>
  status !== 405 && !(status === 400 && text.includes('Resource not found for the segment'));

/** Calls of a reading operation that should be answered: one of them will do. */
async function goodReads(ground: Ground, operation: PublishedOperation): Promise<Call[]> {
  const { version, method, path } = operation;
  const as = path === '/me' ? 'maren' : readerOf(path);
  const filled = await filledPaths(ground, operation);
  const queries = path.endsWith('}') ? [''] : await listQueries(ground, path.replace(/\/\$count$/, ''));
  const asQuery = queries.filter((query) => !query.startsWith('/'));
  return filled.flatMap((one) =>
    (asQuery.length > 0 ? asQuery : ['']).map((query) => ({ version, method, path: one + query, as })),
  );
}

/** Nothing is wrong with it but that an id occurs twice. */
const TWICE_THE_SAME = { requests: [1, 2].map(() => ({ id: '1', method: 'GET', url: '/me' })) };

/** Calls that must be refused: nobody, somebody without a scope, an id nobody has, a question or a body that makes no sense. */
function refusedCalls(operation: PublishedOperation, good: Call): Call[] {
  const unknown = unknownPath(operation);
  const reads = operation.method === 'GET';
  const senseless = reads
    ? { ...good, path: `${good.path}${good.path.includes('?') ? '&' : '?'}$bogus=1` }
    : { ...good, body: operation.path === '/$batch' ? TWICE_THE_SAME : {} };
  return [
    { ...good, as: null },
    ...(operation.path === '/$batch' ? [] : [{ ...good, scopes: [] }]),
    ...(unknown === undefined ? [] : [{ ...good, path: unknown }]),
    // An id nobody has says enough where a write has one; its good body may be no body at all.
    ...(reads || unknown === undefined ? [senseless] : []),
  ];
}

/** Sends an operation good and refused calls, and holds every exchange against Microsoft's description. */
export async function driveOperation(ground: Ground, operation: PublishedOperation): Promise<ConformanceRow> {
  const { version, method, path } = operation;
  const candidates =
    method === 'GET'
      ? await goodReads(ground, operation)
      : [await goodWrite(ground, operation)].filter((one) => one !== undefined);
  const anything: Call = { version, method, path: unknownPath(operation) ?? path, as: 'leila' };
  const from = ground.exchanges.length;
  let good: { call: Call; reply: Reply } | undefined;
  for (const call of candidates.length > 0 ? candidates : [anything]) {
    good = { call, reply: await ground.call(call) };
    if (good.reply.status < 300 || !isServed(good.reply) || ALWAYS_EMPTY.test(path)) break;
  }
  const served = good !== undefined && isServed(good.reply);
  const problems: string[] = [];
  if (served && good) {
    if (good.reply.status >= 300 && !ALWAYS_EMPTY.test(path))
      problems.push(`no call of it succeeds: ${good.reply.status} ${good.reply.text}`);
    for (const call of refusedCalls(operation, good.call)) {
      const { status } = await ground.call(call);
      if (status < 400 || status >= 500) problems.push(`${call.path} was to be refused and is ${status}`);
    }
  }
  const why = whyNotServed(operation);
  if (!served && why === undefined) problems.push('not served, and no reason is given');
  if (served && why !== undefined) problems.push(`served, and a reason says that it is not: ${why}`);

  const seen = ground.exchanges.slice(from);
  for (const exchange of seen) {
    const { coverage, problems: wrong } = examineExchange(exchange);
    if (coverage !== 'checked')
      problems.push(`${exchange.method} ${exchange.path} could not be checked: ${coverage}`);
    problems.push(...wrong.map(({ part, call, status, what }) => `${part} of ${call} (${status}): ${what}`));
  }
  return {
    route: `/${version}${path}`,
    method,
    served,
    requests: seen.length,
    responses: seen.length,
    failures: problems.length,
    ...(served || why === undefined ? {} : { why }),
    ...(problems.length > 0 ? { problems } : {}),
  };
}

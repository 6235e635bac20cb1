import type { Exchange } from '../graph/exchange.ts';
import { schemaCompiler, wordsOf } from './compile-schema.ts';
import type { SchemaCompiler } from './compile-schema.ts';
import type { OpenApiDocument } from './find-openapi.ts';
import { openApiFolder, readOpenApi } from './find-openapi.ts';
import { findOperation } from './find-operation.ts';
import { HAND_WRITTEN } from './hand-written.ts';

/** Where an exchange contradicts Microsoft's own description. */
export type Problem = { part: 'request' | 'response'; call: string; status: number; what: string };

/**
 * What became of checking one exchange: `checked` against the description, `hand-written` = against one of ours, `unlisted` = neither description has the route,
 * `faulted` = a scripted fault answered it, `openapi-absent` = there is nothing to check against.
 */
export type Examination = {
  coverage: 'checked' | 'hand-written' | 'unlisted' | 'faulted' | 'openapi-absent';
  problems: Problem[];
};

type Description = { document: OpenApiDocument; compiler: SchemaCompiler };

/** Undefined until looked for; null where there is none. */
let descriptions: Record<'v1.0' | 'beta', Description> | null | undefined;

function loaded(): Record<'v1.0' | 'beta', Description> | null {
  if (descriptions !== undefined) return descriptions;
  const folder = openApiFolder();
  const load = (found: string, version: 'v1.0' | 'beta'): Description => {
    const published = readOpenApi(found, version);
    // Both are alike in these; they stand in v1.0, which is looked into for beta calls too.
    const paths = version === 'v1.0' ? { ...HAND_WRITTEN, ...published.paths } : published.paths;
    const document = { ...published, paths };
    return { document, compiler: schemaCompiler(`graph-${version}`, document) };
  };
  descriptions = folder === undefined ? null : { 'v1.0': load(folder, 'v1.0'), beta: load(folder, 'beta') };
  return descriptions;
}

/** Whether the published descriptions are at hand. */
export const openApiIsPresent = (): boolean => loaded() !== null;

/** Checks an exchange and says how far that went. */
export function examineExchange(exchange: Exchange): Examination {
  if (exchange.faulted) return { coverage: 'faulted', problems: [] };
  const both = loaded();
  if (!both) return { coverage: 'openapi-absent', problems: [] };
  const match = /^\/(v1\.0|beta)(\/[^?]*)/.exec(exchange.path);
  const path = match?.[2] ?? '';
  // The beta document holds only what v1.0 lacks; shared routes have the same shape in both.
  for (const version of match?.[1] === 'beta' ? (['beta', 'v1.0'] as const) : (['v1.0'] as const)) {
    const { document, compiler } = both[version];
    const found = findOperation(document, exchange.method, path);
    if (!found) continue;
    return {
      coverage: found.template in HAND_WRITTEN ? 'hand-written' : 'checked',
      problems: [
        ...requestProblems(exchange, found.key, found.operation.requestBody, compiler),
        ...responseProblems(exchange, found.key, found.operation.responses ?? {}, compiler),
      ],
    };
  }
  return { coverage: 'unlisted', problems: [] };
}

/** Where an exchange contradicts the description; empty also where nothing could be checked (see `examineExchange`). */
export const checkExchange = (exchange: Exchange): Problem[] => examineExchange(exchange).problems;

function problem(part: Problem['part'], { method, path, status }: Exchange, what: string): Problem {
  return { part, call: `${method} ${path}`, status, what };
}

function requestProblems(
  exchange: Exchange,
  key: string,
  body: unknown,
  compiler: SchemaCompiler,
): Problem[] {
  if (exchange.requestBody === undefined || body === undefined) return [];
  const validate = compiler.forBody(`request ${key}`, body);
  if (!validate || validate(exchange.requestBody)) return [];
  return [problem('request', exchange, wordsOf(validate.errors))];
}

function responseProblems(
  exchange: Exchange,
  key: string,
  responses: Readonly<Record<string, unknown>>,
  compiler: SchemaCompiler,
): Problem[] {
  // Where Microsoft's pages say 204 its description often shows a body all the same; HTTP knows none there.
  if (exchange.status === 204 && exchange.responseBody === undefined) return [];
  const status = String(exchange.status);
  const kind = [status, `${status.charAt(0)}XX`, 'default'].find((one) => responses[one] !== undefined);
  if (kind === undefined) return [problem('response', exchange, `status ${status} is not described`)];
  const validate = compiler.forBody(`${kind} ${key}`, responses[kind]);
  if (!validate || validate(exchange.responseBody)) return [];
  return [problem('response', exchange, wordsOf(validate.errors))];
}

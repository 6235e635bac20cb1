import type { OpenApiDocument } from '../openapi/find-openapi.ts';
import { readOpenApi } from '../openapi/find-openapi.ts';

/** One verb on one path of Microsoft's description. `path` is below the version, with its `{placeholders}`. */
export type PublishedOperation = { version: 'v1.0' | 'beta'; method: string; path: string };

const VERBS: ReadonlySet<string> = new Set(['get', 'post', 'put', 'patch', 'delete']);

const operationsOf = (version: 'v1.0' | 'beta', { paths }: OpenApiDocument): PublishedOperation[] =>
  Object.entries(paths).flatMap(([path, verbs]) =>
    Object.keys(verbs)
      .filter((verb) => VERBS.has(verb))
      .map((verb) => ({ version, method: verb.toUpperCase(), path })),
  );

/** Every operation of both descriptions in a folder, in their order. */
export const publishedOperations = (folder: string): PublishedOperation[] =>
  (['v1.0', 'beta'] as const).flatMap((version) => operationsOf(version, readOpenApi(folder, version)));

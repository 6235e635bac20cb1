import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

const operation = z.looseObject({
  requestBody: z.unknown().optional(),
  responses: z.record(z.string(), z.unknown()).optional(),
});
const openApiDocument = z.looseObject({
  paths: z.record(z.string(), z.record(z.string(), z.unknown())),
  components: z.looseObject({}),
});

/** Microsoft's description of one version of Graph, as far as PIM goes. */
export type OpenApiDocument = z.infer<typeof openApiDocument>;
export type OpenApiOperation = z.infer<typeof operation>;

export const readOperation = (value: unknown): OpenApiOperation | undefined =>
  operation.safeParse(value).data;

/**
 * The folder of the published descriptions: `PIM_OPENAPI_DIR`, else `shared/reference` in the working directory or any above it,
 * or beside one of them. Undefined where there is none.
 */
export function openApiFolder(): string | undefined {
  const named = process.env['PIM_OPENAPI_DIR'];
  if (named !== undefined) return holdsOpenApi(named) ? named : undefined;
  let at = process.cwd();
  for (;;) {
    const here = path.join(at, 'shared', 'reference');
    if (holdsOpenApi(here)) return here;
    const above = path.dirname(at);
    if (above === at) return undefined;
    at = above;
  }
}

const holdsOpenApi = (folder: string): boolean => existsSync(path.join(folder, 'openapi-pim-v1.0.json'));

/** Reads the description of a version. */
export const readOpenApi = (folder: string, version: 'v1.0' | 'beta'): OpenApiDocument =>
  openApiDocument.parse(JSON.parse(readFileSync(path.join(folder, `openapi-pim-${version}.json`), 'utf8')));

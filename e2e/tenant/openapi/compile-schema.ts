import { Ajv } from 'ajv';
import type { ErrorObject, ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { z } from 'zod';
import type { OpenApiDocument } from './find-openapi.ts';

const withContent = z.object({
  content: z.looseObject({ 'application/json': z.object({ schema: z.unknown() }).optional() }).optional(),
});
const reference = z.object({ $ref: z.string() });

/** Compiles the schemas of one description, each once. */
export type SchemaCompiler = {
  /** Validates the JSON of a request body or a response object; undefined where it describes no JSON. */
  forBody(key: string, body: unknown): ValidateFunction | undefined;
};

export function schemaCompiler(name: string, document: OpenApiDocument): SchemaCompiler {
  // Not strict: the description has keywords of OpenAPI's own, and its patterns were not written for /u.
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false, validateFormats: true });
  // The package is CommonJS: under ESM rules its default export is its namespace.
  (addFormats as unknown as (target: Ajv) => void)(ajv);
  ajv.addFormat('decimal', true);
  ajv.addSchema({ $id: name, components: document.components });
  const compiled = new Map<string, ValidateFunction | undefined>();

  const resolved = (body: unknown): unknown => {
    const pointer = reference.safeParse(body).data?.$ref;
    if (pointer === undefined) return body;
    return pointer
      .replace(/^#\//, '')
      .split('/')
      .reduce<unknown>((at, part) => (at as Record<string, unknown> | undefined)?.[part], document);
  };

  return {
    forBody(key, body) {
      if (compiled.has(key)) return compiled.get(key);
      const schema = withContent.safeParse(resolved(body)).data?.content?.['application/json']?.schema;
      const validate = schema === undefined ? undefined : ajv.compile(absolute(schema, name) as object);
      compiled.set(key, validate);
      return validate;
    },
  };
}

/** The schema with its `#/components/…` references pointing into the added document. */
function absolute(schema: unknown, name: string): unknown {
  if (Array.isArray(schema)) return schema.map((one) => absolute(one, name));
  if (typeof schema !== 'object' || schema === null) return schema;
  return Object.fromEntries(
    Object.entries(schema).map(([key, value]) => [
      key,
      key === '$ref' && typeof value === 'string' ? name + value : absolute(value, name),
    ]),
  );
}

/** One line that says what a validator found: where, and what. */
export const wordsOf = (errors: readonly ErrorObject[] | null | undefined): string =>
  (errors ?? [])
    .slice(0, 4)
    .map(({ instancePath, message }) => `${instancePath || '/'} ${message ?? ''}`)
    .join('; ');

import type { OpenApiDocument, OpenApiOperation } from './find-openapi.ts';
import { readOperation } from './find-openapi.ts';

/** An operation of a description, its path there, and the name its schemas are compiled under. */
export type FoundOperation = { key: string; template: string; operation: OpenApiOperation };

/** The operation for a method and a path below the version (no query); undefined where the description has none. */
export function findOperation(
  document: OpenApiDocument,
  method: string,
  path: string,
): FoundOperation | undefined {
  const verb = method.toLowerCase();
  const segments = path.split('/').slice(1).map(decoded);
  const fitting = Object.entries(document.paths).filter(([template]) => fits(template, segments));
  // "/x/$count" must not be taken for "/x/{id}": fewer placeholders win.
  fitting.sort(([a], [b]) => placeholders(a) - placeholders(b));
  for (const [template, verbs] of fitting) {
    const operation = readOperation(verbs[verb]);
    if (operation) return { key: `${verb} ${template}`, template, operation };
  }
  return undefined;
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

const placeholders = (template: string): number => template.split('{').length - 1;

function fits(template: string, segments: readonly string[]): boolean {
  const parts = template.split('/').slice(1);
  return (
    parts.length === segments.length &&
    parts.every((part, index) => pattern(part).test(segments[index] ?? ''))
  );
}

const patterns = new Map<string, RegExp>();

function pattern(part: string): RegExp {
  const made =
    patterns.get(part) ??
    new RegExp(`^${part.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{[^}]+\}/g, "[^/']+")}$`, 'i');
  patterns.set(part, made);
  return made;
}

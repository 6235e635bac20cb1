import { GraphRefusal, unknownSegment } from './refusal.ts';
import type { Version } from './odata/entity-set.ts';
import type { Route } from './route.ts';

/** A route that fits a path, and the values of its placeholders. */
export type Match = { route: Route; params: Record<string, string> };

type Template = { route: Route; parts: Part[] };
type Part = { text: string } | { placeholder: string } | { call: string; argument: string };

const templates = new WeakMap<readonly Route[], Template[]>();

/**
 * Finds the route for a method and a path below the version. Throws a 400 GraphRefusal naming the first segment nothing has, or a
 * 405 where only the verb is wrong.
 */
export function matchRoute(routes: readonly Route[], version: Version, method: string, path: string): Match {
  const segments = segmentsOf(path);
  const here = templatesOf(routes).filter(({ route }) => route.versions?.includes(version) ?? true);
  let furthest = 0;
  const verbs: string[] = [];
  let found: Match | undefined;
  for (const { route, parts } of here) {
    const params: Record<string, string> = {};
    const reached = commonLength(parts, segments, params);
    furthest = Math.max(furthest, reached);
    if (reached < segments.length || parts.length !== segments.length) continue;
    if (route.method !== method) verbs.push(route.method);
    // A literal path wins over a placeholder: routes are few, so the more specific one is looked for by its parts.
    else if (!found || Object.keys(params).length < Object.keys(found.params).length)
      found = { route, params };
  }
  if (found) return found;
  if (verbs.length > 0) {
    const allow = [...new Set(verbs)].join(', ');
    throw new GraphRefusal(
      405,
      'Request_BadRequest',
      'Specified HTTP method is not allowed for the request target.',
      {
        Allow: allow,
      },
    );
  }
  throw unknownSegment(decoded(segments[furthest] ?? segments.at(-1) ?? ''));
}

/** How many leading segments a template shares with a path; fills in the placeholders it passes. */
function commonLength(
  parts: readonly Part[],
  segments: readonly string[],
  params: Record<string, string>,
): number {
  for (const [index, segment] of segments.entries()) {
    const part = parts[index];
    if (!part || !fits(part, decoded(segment), params)) return index;
  }
  return segments.length;
}

function fits(part: Part, segment: string, params: Record<string, string>): boolean {
  if ('text' in part) {
    // A cast, such as `microsoft.graph.group` behind a collection, is written in full only.
    return [segment, bare(segment)].some((one) => part.text.toLowerCase() === one.toLowerCase());
  }
  if ('placeholder' in part) {
    // A function call or a $-segment is never an id.
    if (segment.startsWith('$') || /^(microsoft\.graph\.)?[a-z]\w*\(.*\)$/i.test(segment)) return false;
    params[part.placeholder] = segment;
    return true;
  }
  const call = /^(\w+)\((\w+)='(.*)'\)$/.exec(bare(segment));
  if (call?.[1]?.toLowerCase() !== part.call.toLowerCase() || call[2] !== part.argument) return false;
  params[part.argument] = (call[3] ?? '').replaceAll("''", "'");
  return true;
}

/** Functions and actions may be called by their qualified name. */
const bare = (segment: string): string => segment.replace(/^microsoft\.graph\./i, '');

/** Segments of a path; OData's `set('key')` counts as `set/key`. */
function segmentsOf(path: string): string[] {
  return path
    .split('/')
    .filter((segment) => segment !== '')
    .flatMap((segment) => {
      const keyed = /^([A-Za-z]\w*)\('([^']*)'\)$/.exec(decoded(segment));
      return keyed ? [keyed[1] ?? '', encodeURIComponent(keyed[2] ?? '')] : [segment];
    });
}

function templatesOf(routes: readonly Route[]): Template[] {
  const made =
    templates.get(routes) ??
    routes.map((route) => ({ route, parts: route.path.split('/').slice(1).map(partOf) }));
  templates.set(routes, made);
  return made;
}

function partOf(text: string): Part {
  const placeholder = /^\{(\w+)\}$/.exec(text)?.[1];
  if (placeholder !== undefined) return { placeholder };
  const call = /^(\w+)\((\w+)='\{\w+\}'\)$/.exec(text);
  return call ? { call: call[1] ?? '', argument: call[2] ?? '' } : { text };
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

import type { Switches } from '../../switches.ts';
import { badRequest } from '../refusal.ts';
import type { EntitySet } from './entity-set.ts';
import type { FilterTree } from './filter-tree.ts';
import { countOf, testsIn, withPaths } from './filter-tree.ts';
import { propertyNamed } from './member-name.ts';

/**
 * Holds a parsed filter to what its set allows, and gives it back with the set's own names. Throws a 400 GraphRefusal.
 */
export function checkFilter(given: FilterTree, set: EntitySet, switches: Switches): FilterTree {
  const tree = withPaths(given, (path) => ownPath(path, set));
  if (countOf(tree, 'or') > set.orLimit(switches)) {
    // [capture] graph-pim.md §8, for roleDefinitions.
    const { code, message } = set.tooManyOr ?? {
      code: 'Request_UnsupportedQuery',
      message: 'Or operator not supported for this entity set.',
    };
    throw badRequest(message, code);
  }
  for (const { path, operator } of testsIn(tree)) {
    const [name = path] = path.split('/');
    const rule = set.properties[path] ?? (path === name ? undefined : set.properties[name]);
    if (!set.properties[name]) throw badRequest(`Invalid filter clause: ${notFound(name, set)}`);
    if (!rule?.filter?.includes(operator)) {
      throw badRequest(
        `Unsupported or invalid query filter clause specified for property '${path}' of resource '${set.type}'.`,
        'Request_UnsupportedQuery',
      );
    }
  }
  return tree;
}

/** A path with its property as the set writes it; nested parts stay as they are, unless the table names the whole path. */
function ownPath(path: string, set: EntitySet): string {
  const whole = propertyNamed(path, set);
  if (whole !== undefined) return whole;
  const [first = path, ...rest] = path.split('/');
  return [propertyNamed(first, set) ?? first, ...rest].join('/');
}

const notFound = (name: string, set: EntitySet): string =>
  `Could not find a property named '${name}' on type 'microsoft.graph.${set.type}'.`;

/** A property nobody has, named by $orderby. */
export const noSuchProperty = (name: string, set: EntitySet): Error => badRequest(notFound(name, set));

/** The same named by $select or $expand: the words clients have logged of Graph. */
export const unknownInShape = (name: string, set: EntitySet): Error =>
  badRequest(`Parsing OData Select and Expand failed: ${notFound(name, set)}`);

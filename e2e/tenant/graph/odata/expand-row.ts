import { contextUrl } from './context-url.ts';
import type { EntitySet, ReadContext, Row } from './entity-set.ts';
import type { Expansion } from './parse-expand.ts';
import { project } from './parse-select.ts';

/** The navigation properties that were asked for, filled in, nested ones included; lay them over the projected row. */
export function expandedMembers(row: Row, expand: readonly Expansion[], context: ReadContext): Row {
  const members: Row = {};
  for (const { name, navigation, select, expand: nested } of expand) {
    const shape = (target: Row): Row => ({
      ...project(target, select, navigation.to, context.version),
      ...expandedMembers(target, nested, context),
    });
    const shown = (target: Row): Row | null => {
      if (!navigation.visible || navigation.visible(target, context)) return shape(target);
      return context.switches['reads.expandWithoutScope'] === 'null' ? null : shape(limitedTo([], target));
    };
    const targets = navigation.follow(row, context);
    members[name] = Array.isArray(targets)
      ? targets.map(shown).filter((target) => target !== null)
      : targets && shown(targets);
  }
  return members;
}

/**
 * What an answer says of the expanded members that live inside their owner: `rules@odata.context` and the like, which name the set
 * they are of. Only the outermost ones say so (GDOC unifiedrolemanagementpolicyassignment-get.md [docs], graph-pim.md §4).
 */
export function containedContexts(
  set: EntitySet,
  { id }: Row,
  expand: readonly Expansion[],
  { graph, version }: ReadContext,
): Row {
  const contained = expand.filter(({ navigation }) => navigation.contained);
  return Object.fromEntries(
    contained.map((one) => [
      `${one.name}@odata.context`,
      contextUrl(graph, version, `${set.path}('${String(id)}')/${one.name}`, one, false),
    ]),
  );
}

/** What is shown of an object that the token may not read: type, id and the `named` (permissions-overview, “limited information” [docs]). */
export const limitedTo = (named: readonly string[], target: Row): Row =>
  Object.fromEntries(
    Object.entries(target).map(([name, value]) => [
      name,
      name === 'id' || name.startsWith('@') || named.includes(name) ? value : null,
    ]),
  );

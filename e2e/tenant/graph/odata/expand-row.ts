import type { ReadContext, Row } from './entity-set.ts';
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
    const targets = navigation.follow(row, context);
    members[name] = Array.isArray(targets) ? targets.map(shape) : targets && shape(targets);
  }
  return members;
}

/** The operators that compare a property with a literal. */
export type Comparison = 'eq' | 'ne' | 'gt' | 'ge' | 'lt' | 'le';
/** Everything a table can allow on a property. */
export type FilterOperator = Comparison | 'in' | 'startswith' | 'endswith' | 'contains';

export type FilterLiteral = string | number | boolean | null;

/** A $filter expression, parsed. `path` is a property, with `/` between the parts of a nested one. */
export type FilterTree =
  | { kind: 'and' | 'or'; left: FilterTree; right: FilterTree }
  | { kind: 'not'; of: FilterTree }
  | { kind: 'test'; operator: FilterOperator; path: string; values: FilterLiteral[] };

/** Every comparison in the tree. */
export function testsIn(tree: FilterTree): Extract<FilterTree, { kind: 'test' }>[] {
  switch (tree.kind) {
    case 'test':
      return [tree];
    case 'not':
      return testsIn(tree.of);
    case 'and':
    case 'or':
      return [...testsIn(tree.left), ...testsIn(tree.right)];
  }
}

/** The same tree with every property path replaced. */
export function withPaths(tree: FilterTree, by: (path: string) => string): FilterTree {
  switch (tree.kind) {
    case 'test':
      return { ...tree, path: by(tree.path) };
    case 'not':
      return { kind: 'not', of: withPaths(tree.of, by) };
    case 'and':
    case 'or':
      return { kind: tree.kind, left: withPaths(tree.left, by), right: withPaths(tree.right, by) };
  }
}

/** How often a connective occurs in the tree. */
export function countOf(tree: FilterTree, kind: 'or' | 'not'): number {
  const here = tree.kind === kind ? 1 : 0;
  switch (tree.kind) {
    case 'test':
      return here;
    case 'not':
      return here + countOf(tree.of, kind);
    case 'and':
    case 'or':
      return here + countOf(tree.left, kind) + countOf(tree.right, kind);
  }
}

/** The values a property must equal for the tree to hold, as far as plain `and` says: a mandatory filter is read with it. */
export function requiredEquals(tree: FilterTree): Map<string, FilterLiteral> {
  if (tree.kind === 'and') return new Map([...requiredEquals(tree.left), ...requiredEquals(tree.right)]);
  if (tree.kind === 'test' && tree.operator === 'eq') return new Map([[tree.path, tree.values[0] ?? null]]);
  return new Map();
}

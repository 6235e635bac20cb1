import type { FilterLiteral, FilterOperator, FilterTree } from './filter-tree.ts';
import type { Token } from './tokens.ts';
import { syntaxError, tokens } from './tokens.ts';

const COMPARISONS: ReadonlySet<string> = new Set(['eq', 'ne', 'gt', 'ge', 'lt', 'le']);
const FUNCTIONS: ReadonlySet<string> = new Set(['startswith', 'endswith', 'contains']);
/** Deeper nesting than any client sends; a stack is not for strangers to fill. */
const DEEPEST = 64;

/** Parses a $filter. Throws a 400 GraphRefusal where it is none. */
export function parseFilter(expression: string): FilterTree {
  const parser = new FilterParser(expression);
  return parser.whole();
}

class FilterParser {
  readonly #expression: string;
  readonly #tokens: Token[];
  #next = 0;
  #depth = 0;

  constructor(expression: string) {
    this.#expression = expression;
    this.#tokens = tokens(expression);
  }

  whole(): FilterTree {
    const tree = this.#or();
    if (this.#next < this.#tokens.length) this.#fail();
    return tree;
  }

  #or(): FilterTree {
    let left = this.#and();
    while (this.#takeWord('or')) left = { kind: 'or', left, right: this.#and() };
    return left;
  }

  #and(): FilterTree {
    let left = this.#not();
    while (this.#takeWord('and')) left = { kind: 'and', left, right: this.#not() };
    return left;
  }

  #not(): FilterTree {
    if ((this.#depth += 1) > DEEPEST) this.#fail();
    const tree: FilterTree = this.#takeWord('not') ? { kind: 'not', of: this.#not() } : this.#term();
    this.#depth -= 1;
    return tree;
  }

  #term(): FilterTree {
    if (this.#takeMark('(')) {
      const tree = this.#or();
      this.#expectMark(')');
      return tree;
    }
    const name = this.#path();
    // Graph's own pages write startsWith as often as startswith.
    const operation = name.toLowerCase();
    if (FUNCTIONS.has(operation) && this.#takeMark('(')) {
      const path = this.#path();
      this.#expectMark(',');
      const value = this.#literal();
      this.#expectMark(')');
      // The set above holds operator names only.
      return { kind: 'test', operator: operation as FilterOperator, path, values: [value] };
    }
    const operator = this.#word();
    if (operator === 'in') return { kind: 'test', operator, path: name, values: this.#list() };
    if (!COMPARISONS.has(operator)) this.#fail(-1);
    return { kind: 'test', operator: operator as FilterOperator, path: name, values: [this.#literal()] };
  }

  #list(): FilterLiteral[] {
    this.#expectMark('(');
    const values = [this.#literal()];
    while (this.#takeMark(',')) values.push(this.#literal());
    this.#expectMark(')');
    return values;
  }

  #path(): string {
    let path = this.#word();
    while (this.#takeMark('/')) path += `/${this.#word()}`;
    return path;
  }

  #word(): string {
    const token = this.#tokens[this.#next];
    if (token?.kind !== 'word') return this.#fail();
    this.#next += 1;
    return token.text;
  }

  #literal(): FilterLiteral {
    const token = this.#tokens[this.#next];
    this.#next += 1;
    if (token?.kind === 'string') return token.text;
    if (token?.kind === 'literal')
      return /^-?\d+(\.\d+)?$/.test(token.text) ? Number(token.text) : token.text;
    if (token?.kind !== 'word') return this.#fail(-1);
    if (token.text === 'null') return null;
    if (token.text === 'true' || token.text === 'false') return token.text === 'true';
    return this.#fail(-1);
  }

  #takeWord(text: string): boolean {
    const token = this.#tokens[this.#next];
    const here = token?.kind === 'word' && token.text === text;
    if (here) this.#next += 1;
    return here;
  }

  #takeMark(text: string): boolean {
    const token = this.#tokens[this.#next];
    const here = token?.kind === 'mark' && token.text === text;
    if (here) this.#next += 1;
    return here;
  }

  #expectMark(text: string): void {
    if (!this.#takeMark(text)) this.#fail();
  }

  #fail(offset = 0): never {
    throw syntaxError(this.#expression, this.#tokens[this.#next + offset]?.at ?? this.#expression.length);
  }
}

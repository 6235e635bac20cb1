import { badRequest } from '../refusal.ts';

/** A lexical piece of a $filter, $orderby or $expand expression. Keywords arrive as words. */
export type Token =
  | { kind: 'word'; text: string; at: number }
  | { kind: 'string'; text: string; at: number }
  | { kind: 'literal'; text: string; at: number }
  | { kind: 'mark'; text: '(' | ')' | ',' | ';' | '=' | ':' | '/'; at: number };

const SPACE = /[ \t\r\n]+/y;
const STRING = /'((?:[^']|'')*)'/y;
// A GUID, a date with or without time, or a number. Longest first: a GUID may begin like a number.
const LITERAL =
  /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}|\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d))?|-?\d+(?:\.\d+)?/iy;
const WORD = /[$@A-Za-z_][\w.$@-]*/y;
const MARK = /[(),;=:/]/y;

/** Cuts an expression into tokens. Throws a 400 at the first character that belongs to none. */
export function tokens(expression: string): Token[] {
  const found: Token[] = [];
  let at = 0;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    return pattern.exec(expression);
  };
  while (at < expression.length) {
    const space = take(SPACE);
    const text = space ?? take(STRING) ?? take(LITERAL) ?? take(WORD) ?? take(MARK);
    if (!text) throw syntaxError(expression, at);
    if (!space) found.push(token(expression, text, at));
    at += text[0].length;
  }
  return found;
}

function token(expression: string, match: RegExpExecArray, at: number): Token {
  const text = match[0];
  const first = expression.charAt(at);
  if (first === "'") return { kind: 'string', text: (match[1] ?? '').replaceAll("''", "'"), at };
  if (text.length === 1 && '(),;=:/'.includes(text)) return { kind: 'mark', text: text as '(', at };
  return /^[$@A-Za-z_]/.test(text) && !GUID.test(text)
    ? { kind: 'word', text, at }
    : { kind: 'literal', text, at };
}

const GUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

export const syntaxError = (expression: string, at: number): Error =>
  badRequest(`Syntax error at position ${at} in '${expression}'.`);

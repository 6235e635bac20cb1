/** Texts, and what opens, closes and separates; the rest of JSON says nothing about members. */
const TOKENS = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\],:]/g;

/**
 * The first member that an object of a JSON text has twice; null where there is none. Who reads such a file sees the one, the parser takes the
 * other.
 * @param json a text that parses
 */
export function repeatedMember(json: string): string | null {
  // Of each object that is open its members; of an array null.
  const open: (Set<string> | null)[] = [];
  let text: string | null = null;
  for (const [token] of json.matchAll(TOKENS)) {
    if (token.startsWith('"')) {
      text = token;
      continue;
    }
    if (token === '{') open.push(new Set());
    else if (token === '[') open.push(null);
    else if (token === '}' || token === ']') open.pop();
    else if (token === ':' && text !== null) {
      // An escape is another spelling of the same name.
      const name = String(JSON.parse(text));
      const members = open.at(-1);
      if (members?.has(name)) return name.slice(0, 60);
      members?.add(name);
    }
    text = null;
  }
  return null;
}

/** What a test of this room needs of Node to read style sheets; the window itself has none of it. */
declare module 'node:fs' {
  export function readFileSync(path: URL, encoding: 'utf8'): string;
}

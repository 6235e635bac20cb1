import { readdir } from 'node:fs/promises';
import path from 'node:path';

/** Types of what the bundle may hold; a file of any other type is not served. */
const TYPES: Readonly<Record<string, string | undefined>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/** A built file: where it lies and what it is. */
export type AppFile = { readonly file: string; readonly type: string };

/** The allow-list: URL path → built file. Made once from what is in the folder, so that no path of a request is ever joined. */
export async function listAppFiles(folder: string): Promise<ReadonlyMap<string, AppFile>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.flatMap((entry): [string, AppFile][] => {
    const type = TYPES[path.extname(entry.name)];
    if (!entry.isFile() || type === undefined) return [];
    const file = path.join(entry.parentPath, entry.name);
    return [[`/${path.relative(folder, file).split(path.sep).join('/')}`, { file, type }]];
  });
  return new Map(files);
}

import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { runtime } from '../desk/runtime.ts';
import type { Measure } from './measure.ts';

/** What the window loads at once: the scripts and style sheets its page names, gzipped each for itself. */
export async function measureSize(): Promise<Measure[]> {
  const folder = path.resolve('out', `desk-${runtime}`, 'renderer');
  const page = await readFile(path.join(folder, 'index.html'), 'utf8');
  const files = [...page.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)].map(([, file = '']) => file);
  if (files.length === 0) throw new Error('the page names no script');
  const sizes = await Promise.all(
    files.map(async (file) => gzipSync(await readFile(path.join(folder, file))).byteLength),
  );
  const bytes = sizes.reduce((a, b) => a + b, 0);
  return [{ name: 'renderer.entry-gz-kb', value: bytes / 1024, unit: 'KiB' }];
}

import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nodeFiles } from './node-files.ts';

const files = nodeFiles(process.platform);
const onWindows = process.platform === 'win32';
let root: string;
beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'pim-desk-files-'));
});
afterEach(() => rm(root, { recursive: true, force: true }));

const text = async (file: string) => {
  const bytes = await files.read(file);
  return bytes && Buffer.from(bytes).toString();
};
async function make(name: string, content: string) {
  const file = path.join(root, name);
  const open = await files.create(file);
  await open.write(Buffer.from(content));
  await open.sync();
  await open.close();
  return file;
}

describe('the real disk', () => {
  it.skipIf(onWindows)('makes files and folders only their owner can read', async () => {
    const folder = path.join(root, 'a', 'b');
    await files.makeFolder(folder);
    const file = await make('a/b/secret', 'x');
    expect((await stat(folder)).mode & 0o777).toBe(0o700);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
  });

  it('adds to the end of a file, never to one that is not there', async () => {
    const file = await make('log', 'one ');
    const open = await files.append(file);
    await open.write(Buffer.from('two'));
    await open.close();
    expect(await text(file)).toBe('one two');
    await expect(files.append(path.join(root, 'absent'))).rejects.toMatchObject({ code: 'ENOENT' });
    expect(await files.list(root)).toEqual(['log']);
  });

  it('never overwrites with create', async () => {
    const file = await make('one', 'old');
    await expect(files.create(file)).rejects.toMatchObject({ code: 'EEXIST' });
    expect(await text(file)).toBe('old');
  });

  it('cuts, replaces and removes', async () => {
    const file = await make('one', 'abcdef');
    await files.truncate(file, 3);
    expect(await text(file)).toBe('abc');
    await files.rename(await make('two', 'new'), file);
    await files.syncFolder(root);
    expect(await text(file)).toBe('new');
    await files.remove(file);
    await files.remove(file);
    expect(await text(file)).toBeUndefined();
  });

  it('lists a folder that is not there as empty', async () => {
    expect(await files.list(path.join(root, 'absent'))).toEqual([]);
  });

  it('does not try to sync a folder on Windows, where that fails', async () => {
    await expect(nodeFiles('win32').syncFolder(path.join(root, 'absent'))).resolves.toBeUndefined();
    await expect(nodeFiles('linux').syncFolder(path.join(root, 'absent'))).rejects.toMatchObject({
      code: 'ENOENT',
    });
  });
});

import { execFileSync } from 'node:child_process';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nodePolicySystem } from './node-policy-system.ts';

let folder: string;
let file: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'policy-'));
  await chmod(folder, 0o755);
  file = path.join(folder, 'policy.json');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

// Users and their rights are POSIX's; Windows reads the registry.
describe.skipIf(process.platform === 'win32')('a file of the system', () => {
  const me = process.getuid?.() ?? 0;
  const read = (owner = me) => nodePolicySystem(owner).read(file);

  it('is absent, or there with who may write it', async () => {
    expect(await read()).toEqual({ kind: 'absent' });
    await writeFile(file, '{}', { mode: 0o644 });
    expect(await read()).toEqual({ kind: 'read', bytes: Buffer.from('{}'), administratorsOnly: true });
    expect(await read(me + 1)).toMatchObject({ administratorsOnly: false });
  });

  it.each([0o664, 0o646])('with mode %o is not the administrator’s alone', async (mode) => {
    await writeFile(file, '{}');
    await chmod(file, mode);
    expect(await read()).toMatchObject({ kind: 'read', administratorsOnly: false });
  });

  it('in a folder that others may write to is not the administrator’s alone', async () => {
    await writeFile(file, '{}', { mode: 0o644 });
    await chmod(folder, 0o777);
    expect(await read()).toMatchObject({ kind: 'read', administratorsOnly: false });
  });

  it('that is something else, too large or under no folder fails, and keeps nobody waiting', async () => {
    const { read: readAt } = nodePolicySystem(me);
    expect(await readAt(folder)).toMatchObject({ kind: 'failed' });
    execFileSync('mkfifo', [path.join(folder, 'pipe')]);
    expect(await readAt(path.join(folder, 'pipe'))).toEqual({ kind: 'failed', code: 'no file' });
    await writeFile(file, Buffer.alloc(65 * 1024));
    expect(await read()).toEqual({ kind: 'failed', code: 'EFBIG' });
    expect(await readAt(path.join(file, 'x'))).toEqual({ kind: 'failed', code: 'ENOTDIR' });
  });
});

describe('a program of the system', () => {
  const { run } = nodePolicySystem();

  it('ends with its code and its bytes, and no shell reads its arguments', async () => {
    const script =
      'process.stdout.write(Buffer.from([0x84])); process.exitCode = Number(process.argv[1].length)';
    expect(await run(process.execPath, ['-e', script, '$A;&'])).toEqual({
      kind: 'ended',
      code: 4,
      output: Buffer.from([0x84]),
    });
    expect(await run(process.execPath, ['-e', ''])).toMatchObject({ kind: 'ended', code: 0 });
  });

  it('that is not there has failed', async () => {
    expect(await run(path.join(folder, 'none'), [])).toEqual({ kind: 'failed', why: 'ENOENT' });
  });
});

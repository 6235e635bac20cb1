import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { execFileSync } from 'node:child_process';
import os from 'node:os';
import path from 'node:path';
import type { BrowserWindow } from 'electron';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { LogLine } from '../console/ports.ts';
import { createChosenFiles } from './chosen-files.ts';
import { MOST_BYTES } from './text-file.ts';

const system = vi.hoisted(() => ({ showSaveDialog: vi.fn(), showOpenDialog: vi.fn() }));
vi.mock('electron', () => ({ dialog: system }));

const WINDOW = { id: 1 } as BrowserWindow;
const CANCELLED = { save: { canceled: true, filePath: '' }, open: { canceled: true, filePaths: [] } };

let folder = '';
const lines: LogLine[] = [];
const files = (window: BrowserWindow | undefined = WINDOW) =>
  createChosenFiles(
    () => window,
    (line) => lines.push(line),
  );
/** The user chooses this file in the next dialog. */
const choose = (name: string): string => {
  const file = path.join(folder, name);
  system.showSaveDialog.mockResolvedValueOnce({ canceled: false, filePath: file });
  system.showOpenDialog.mockResolvedValueOnce({ canceled: false, filePaths: [file] });
  return file;
};
beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'chosen-files-'));
});
afterEach(async () => {
  vi.resetAllMocks();
  lines.length = 0;
  await rm(folder, { recursive: true, force: true });
});

describe('saving', () => {
  it('asks before our window, for a name and for JSON, and writes where the user said', async () => {
    const file = choose('settings.json');
    expect(await files().save('role-settings.json', '{"ä":1}')).toEqual({ ok: true, value: { saved: true } });
    expect(system.showSaveDialog).toHaveBeenCalledWith(WINDOW, {
      defaultPath: 'role-settings.json',
      filters: [{ name: 'JSON', extensions: ['json'] }],
      properties: ['createDirectory', 'showOverwriteConfirmation'],
    });
    expect(await readFile(file, 'utf8')).toBe('{"ä":1}');
    expect(await readdir(folder)).toEqual(['settings.json']);
  });

  it('goes without a window where there is none, and takes no path from who asks', async () => {
    system.showSaveDialog.mockResolvedValueOnce(CANCELLED.save);
    const nowhere = createChosenFiles(
      () => undefined,
      () => undefined,
    );
    expect(await nowhere.save('../C:\\etc/a b.json', 'x')).toEqual({ ok: true, value: null });
    expect(system.showSaveDialog.mock.calls).toMatchObject([[{ defaultPath: '..-C--etc-a b.json' }]]);
  });

  it('writes nothing where the user cancelled', async () => {
    system.showSaveDialog.mockResolvedValueOnce(CANCELLED.save);
    expect(await files().save('a.json', 'x')).toEqual({ ok: true, value: null });
    expect(await readdir(folder)).toEqual([]);
  });

  it('adds no extension to what was typed: nobody was asked about that other file', async () => {
    await writeFile(path.join(folder, 'mine.json'), 'mine');
    choose('mine');
    await files().save('a.json', 'new');
    expect(await readFile(path.join(folder, 'mine.json'), 'utf8')).toBe('mine');
    expect(await readFile(path.join(folder, 'mine'), 'utf8')).toBe('new');
  });

  it('replaces a whole file, and a link rather than what it points to', async () => {
    const target = path.join(folder, 'elsewhere.txt');
    await writeFile(target, 'untouched');
    await symlink(target, path.join(folder, 'link.json'));
    choose('link.json');
    await files().save('a.json', 'new');
    expect(await readFile(target, 'utf8')).toBe('untouched');
    expect(await readFile(path.join(folder, 'link.json'), 'utf8')).toBe('new');
  });

  it('says why it could not, leaves what was there, and nothing beside it; no path is logged', async () => {
    await mkdir(path.join(folder, 'taken'));
    choose('taken');
    const refused = await files().save('a.json', 'x');
    expect(refused).toMatchObject({ ok: false, problem: { kind: 'storage', safeToRetry: true } });
    expect(await readdir(folder)).toEqual(['taken']);
    expect(JSON.stringify([refused, lines])).not.toContain(folder);
    expect(lines).toMatchObject([{ level: 'warn', message: 'chosen file not written' }]);
  });
});

describe('opening', () => {
  it('asks for one file, and reads it with its name and without a byte order mark', async () => {
    await writeFile(choose('mine.json'), '\uFEFF{"ä":1}');
    expect(await files().open('json')).toEqual({ ok: true, value: { name: 'mine.json', text: '{"ä":1}' } });
    expect(system.showOpenDialog).toHaveBeenCalledWith(WINDOW, {
      filters: [
        { name: 'JSON', extensions: ['json'] },
        { name: 'All files', extensions: ['*'] },
      ],
      properties: ['openFile'],
    });
  });

  it('shows the files first that are asked for, by what the name ends in when saving', async () => {
    await writeFile(choose('mine.csv'), 'role\r\n');
    await files().open('csv');
    expect(system.showOpenDialog).toHaveBeenLastCalledWith(
      WINDOW,
      expect.objectContaining({
        filters: [
          { name: 'CSV', extensions: ['csv'] },
          { name: 'All files', extensions: ['*'] },
        ],
      }),
    );
    system.showSaveDialog.mockResolvedValueOnce(CANCELLED.save);
    await files().save('mine.csv', '');
    expect(system.showSaveDialog).toHaveBeenLastCalledWith(
      WINDOW,
      expect.objectContaining({ filters: [{ name: 'CSV', extensions: ['csv'] }] }),
    );
  });

  it('reads nothing where the user cancelled', async () => {
    system.showOpenDialog.mockResolvedValueOnce(CANCELLED.open);
    expect(await files().open('json')).toEqual({ ok: true, value: null });
  });

  it('takes four megabytes and no byte more', async () => {
    await writeFile(choose('full.json'), 'x'.repeat(MOST_BYTES));
    expect(await files().open('json')).toMatchObject({ ok: true });
    await writeFile(choose('over.json'), 'x'.repeat(MOST_BYTES + 1));
    expect(await files().open('json')).toMatchObject({
      ok: false,
      problem: { kind: 'invalid-input', code: 'too-large' },
    });
  });

  it.each([
    ['UTF-16', Buffer.from('\uFEFF{"a":1}', 'utf16le')],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0xff])],
    ['zeros', Buffer.alloc(10)],
  ])('refuses %s, which is no text', async (_what, bytes) => {
    await writeFile(choose('odd.json'), bytes);
    expect(await files().open('json')).toMatchObject({
      ok: false,
      problem: { kind: 'invalid-input', code: 'not-text' },
    });
  });

  it('refuses a folder, and says when a file is gone', async () => {
    await mkdir(choose('folder'));
    expect(await files().open('json')).toMatchObject({ ok: false, problem: { code: 'not-a-file' } });
    choose('gone.json');
    expect(await files().open('json')).toMatchObject({
      ok: false,
      problem: { kind: 'storage', code: 'ENOENT' },
    });
  });

  it.runIf(process.platform === 'linux')('does not wait for a pipe, nor believe a size of none', async () => {
    execFileSync('mkfifo', [choose('pipe')]);
    expect(await files().open('json')).toMatchObject({ ok: false, problem: { code: 'not-a-file' } });
    system.showOpenDialog.mockResolvedValueOnce({ canceled: false, filePaths: ['/proc/self/cmdline'] });
    // Zeros between its words, though its size is said to be 0.
    expect(await files().open('json')).toMatchObject({ ok: false, problem: { code: 'not-text' } });
  });
});

describe('the dialog', () => {
  it('is one at a time, however often the page asks', async () => {
    const { promise, resolve } = withResolver();
    system.showSaveDialog.mockReturnValueOnce(promise);
    const desk = files();
    const first = desk.save('a.json', 'x');
    expect(await desk.open('json')).toMatchObject({ ok: false, problem: { kind: 'in-flight' } });
    expect(system.showOpenDialog).not.toHaveBeenCalled();
    resolve(CANCELLED.save);
    await first;
    system.showOpenDialog.mockResolvedValueOnce(CANCELLED.open);
    expect(await desk.open('json')).toEqual({ ok: true, value: null });
  });

  it('that the system will not show is a problem, and the next is asked for again', async () => {
    system.showOpenDialog.mockImplementationOnce(() => {
      throw new TypeError('Object has been destroyed');
    });
    const desk = files();
    expect(await desk.open('json')).toMatchObject({
      ok: false,
      problem: { kind: 'internal', code: 'TypeError' },
    });
    system.showOpenDialog.mockResolvedValueOnce(CANCELLED.open);
    expect(await desk.open('json')).toEqual({ ok: true, value: null });
  });
});

function withResolver(): { promise: Promise<unknown>; resolve: (value: unknown) => void } {
  let resolve: (value: unknown) => void = () => undefined;
  const promise = new Promise<unknown>((done) => (resolve = done));
  return { promise, resolve };
}

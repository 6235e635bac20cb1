// Electron docs/api/dialog.md "dialog.showSaveDialog", "dialog.showOpenDialog"; docs/api/structures/file-filter.md.
import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { runApp, type AppStart, type AppUnderTest } from '../testing/run-app.ts';

const running: AppUnderTest[] = [];
const start = async (options: AppStart = {}): Promise<AppUnderTest> => {
  const app = await runApp(options);
  running.push(app);
  await app.ready;
  return app;
};
const folders: string[] = [];
const newFolder = (): string => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'stand-in-files-'));
  folders.push(folder);
  return folder;
};
afterEach(async () => {
  await Promise.all(running.splice(0).map((app) => app.stop()));
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

type Answered = { answers: (string | null)[]; shown: unknown[] };

/** A user who answers every dialog with the next of `answers`. By its source text. */
function answerWith(
  { dialog }: typeof Electron.CrossProcessExports,
  answers: (string | null)[],
  state: Record<string, unknown>,
): void {
  const user: Answered = { answers, shown: [] };
  state['user'] = user;
  Object.assign(dialog, {
    [Symbol.for('stand-in.file-dialogs')]: (shown: unknown) => {
      user.shown.push(shown);
      return Promise.resolve(user.answers.shift() ?? null);
    },
  });
}

describe('a save dialog', () => {
  it('answers the path chosen, or an empty one where it was cancelled', async () => {
    const app = await start();
    await app.main(answerWith, ['/chosen/a.json', null]);
    const told = await app.main(async ({ dialog }, _none, state) => [
      await dialog.showSaveDialog({
        title: 'Export',
        defaultPath: 'a.json',
        filters: [{ name: 'JSON', extensions: ['json', 'tar.gz'] }],
        properties: ['showOverwriteConfirmation', 'createDirectory'],
      }),
      await dialog.showSaveDialog({}),
      (state['user'] as Answered).shown,
    ]);
    expect(told).toMatchObject([
      { canceled: false, filePath: '/chosen/a.json' },
      { canceled: true, filePath: '' },
      [{ kind: 'save', modal: false, options: { title: 'Export', defaultPath: 'a.json' } }, { kind: 'save' }],
    ]);
  });

  it('attaches itself to a window, which must not be gone', async () => {
    const app = await start();
    await app.main(answerWith, ['/a', '/b']);
    const told = await app.main(async ({ dialog, BrowserWindow }, _none, state) => {
      const window = new BrowserWindow({ show: false });
      const before = await dialog.showSaveDialog(window, {});
      window.destroy();
      let gone = 'taken';
      try {
        await dialog.showSaveDialog(window, {});
      } catch (error) {
        gone = (error as Error).message;
      }
      return [before.filePath, (state['user'] as Answered).shown, gone];
    });
    expect(told).toMatchObject(['/a', [{ modal: true }], 'Object has been destroyed']);
  });
});

describe('an open dialog', () => {
  it('answers a list, empty where it was cancelled', async () => {
    const app = await start();
    await app.main(answerWith, ['/chosen/a.json', null]);
    const told = await app.main(async ({ dialog }) => [
      await dialog.showOpenDialog({
        properties: ['openFile'],
        filters: [{ name: 'All', extensions: ['*'] }],
      }),
      await dialog.showOpenDialog({}),
    ]);
    expect(told).toEqual([
      { canceled: false, filePaths: ['/chosen/a.json'] },
      { canceled: true, filePaths: [] },
    ]);
  });
});

describe('both', () => {
  it('are only there once the app is ready', async () => {
    const app = await start({
      early: ({ dialog }) => {
        try {
          return void dialog.showOpenDialog({});
        } catch (error) {
          return (error as Error).message;
        }
      },
    });
    expect(await app.main((_electron, _none, state) => state['early'])).toBe(
      'dialog module can only be used after app is ready',
    );
  });

  it.each<[options: object, words: string]>([
    [{ title: 300 }, 'Title must be a string'],
    [{ buttonLabel: [] }, 'Button label must be a string'],
    [{ defaultPath: {} }, 'Default path must be a string'],
    [{ message: {} }, 'Message must be a string'],
    // What Electron passes over or its documentation calls bad is a mistake all the same.
    [
      { filters: [{ name: 'JSON', extensions: ['.json'] }] },
      "the extension '.json' of a filter is not implemented",
    ],
    [
      { filters: [{ name: 'JSON', extensions: ['*.json'] }] },
      "the extension '*.json' of a filter is not implemented",
    ],
    [{ properties: ['readOnly'] }, "the property 'readOnly' of"],
    [{ securityScopedBookmarks: true }, "the option 'securityScopedBookmarks' of"],
  ])('refuse %j within the call', async (options, words) => {
    const app = await start();
    await app.main(answerWith, []);
    const told = await app.main(({ dialog }, given) => {
      const wordsOf = (show: () => unknown): string => {
        try {
          show();
          return 'taken';
        } catch (error) {
          return (error as Error).message;
        }
      };
      return [wordsOf(() => dialog.showSaveDialog(given)), wordsOf(() => dialog.showOpenDialog(given))];
    }, options);
    for (const one of told) expect(one).toContain(words);
  });

  it('refuse each what only the other has', async () => {
    const app = await start();
    await expect(
      app.main(({ dialog }) => dialog.showOpenDialog({ properties: false as never })),
    ).rejects.toThrow('Properties must be an array');
    await expect(
      app.main(({ dialog }) => dialog.showOpenDialog({ properties: ['openFile', 'multiSelections'] })),
    ).rejects.toThrow("stand-in: the property 'multiSelections' of showOpenDialog is not implemented");
    await expect(
      app.main(({ dialog }) => dialog.showSaveDialog({ properties: ['openFile' as never] })),
    ).rejects.toThrow("stand-in: the property 'openFile' of showSaveDialog is not implemented");
    await expect(
      app.main(({ dialog }) => dialog.showSaveDialog({ nameFieldLabel: 1 as never })),
    ).rejects.toThrow('Name field label must be a string');
    await expect(app.main(({ dialog }) => dialog.showOpenDialogSync({})?.length)).rejects.toThrow(
      'stand-in: dialog.showOpenDialogSync is not implemented',
    );
  });

  it('do not pass for answered where nobody answers', async () => {
    const app = await start();
    await expect(app.main(({ dialog }) => dialog.showSaveDialog({}))).rejects.toThrow(
      'stand-in: a save dialog without STAND_IN_FILES is not implemented',
    );
  });

  it('answer themselves in a folder: by the name suggested, by the newest of the kind', async () => {
    const files = newFolder();
    const app = await start({ env: { STAND_IN_FILES: files } });
    const open = (): Promise<unknown> =>
      app.main(({ dialog }) => dialog.showOpenDialog({ filters: [{ name: 'JSON', extensions: ['json'] }] }));
    expect(await open()).toEqual({ canceled: true, filePaths: [] });
    for (const [name, at] of [
      ['old.json', 1],
      ['new.json', 2],
      ['newer.txt', 3],
    ] as const) {
      writeFileSync(path.join(files, name), '{}');
      utimesSync(path.join(files, name), at, at);
    }
    expect(await open()).toEqual({ canceled: false, filePaths: [path.join(files, 'new.json')] });
    const saved = await app.main(({ dialog }) => dialog.showSaveDialog({ defaultPath: '/elsewhere/a.json' }));
    expect(saved).toEqual({ canceled: false, filePath: path.join(files, 'a.json') });
    expect(await app.stderr('save dialog')).toBe(
      `stand-in: save dialog, answered by itself: ${path.join(files, 'a.json')}`,
    );
  });
});

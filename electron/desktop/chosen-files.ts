import path from 'node:path';
import { dialog, type BrowserWindow, type OpenDialogOptions, type SaveDialogOptions } from 'electron';
import { fail, ok, type Result } from '../../shared/contract/result.ts';
import type { Log } from '../console/ports.ts';
import type { ChosenFiles, FileKind } from '../console/settings-ports.ts';
import { dialogFailed, dialogOpen, fileNotRead, fileNotWritten } from './chosen-file-problems.ts';
import { readText, writeText } from './text-file.ts';

const FILTERS = {
  json: { name: 'JSON', extensions: ['json'] },
  csv: { name: 'CSV', extensions: ['csv'] },
} as const satisfies Record<FileKind, unknown>;
const filterOf = (kind: FileKind) => ({
  name: FILTERS[kind].name,
  extensions: [...FILTERS[kind].extensions],
});
const openOptions = (kind: FileKind): OpenDialogOptions => ({
  filters: [filterOf(kind), { name: 'All files', extensions: ['*'] }],
  properties: ['openFile'],
});
const SAVE: SaveDialogOptions = {
  // The first is macOS', the second Linux'; Windows and macOS always ask before a file is replaced.
  properties: ['createDirectory', 'showOverwriteConfirmation'],
};

/**
 * Files by the system's own dialogs, the asynchronous ones, before our window where there is one. No path but what the user chose in them is
 * read or replaced, and none comes from a caller; no extension is added to what was typed, as nobody was asked about that other file.
 * Electron docs: dialog.md.
 * @param parent undefined where the window is not there yet, or no more
 */
export function createChosenFiles(parent: () => BrowserWindow | undefined, log: Log): ChosenFiles {
  let open = false;
  /** One dialog at a time, however often the page asks. */
  async function alone<T>(ask: () => Promise<Result<T>>): Promise<Result<T>> {
    if (open) return fail(dialogOpen);
    open = true;
    try {
      return await ask();
    } catch (thrown) {
      const kind = thrown instanceof Error ? thrown.name : 'thrown';
      log({ level: 'error', area: 'desktop', message: 'the file dialog failed', kind });
      return fail(dialogFailed(kind));
    } finally {
      open = false;
    }
  }

  return {
    save: (name, text) =>
      alone(async () => {
        const window = parent();
        const filters = [filterOf(name.endsWith('.csv') ? 'csv' : 'json')];
        const asked = { ...SAVE, filters, defaultPath: asFileName(name) };
        const { canceled, filePath } = await (window
          ? dialog.showSaveDialog(window, asked)
          : dialog.showSaveDialog(asked));
        if (canceled || filePath === '') return ok(null);
        const written = await writeText(filePath, text);
        if (written.ok) return ok({ saved: true });
        log({ level: 'warn', area: 'desktop', message: 'chosen file not written', code: written.problem });
        return fail(fileNotWritten(written.problem));
      }),
    open: (kind) =>
      alone(async () => {
        const asked = openOptions(kind);
        const window = parent();
        const { canceled, filePaths } = await (window
          ? dialog.showOpenDialog(window, asked)
          : dialog.showOpenDialog(asked));
        const [chosen] = filePaths;
        if (canceled || chosen === undefined) return ok(null);
        const read = await readText(chosen);
        if (read.ok) return ok({ name: path.basename(chosen), text: read.value });
        log({ level: 'warn', area: 'desktop', message: 'chosen file not read', code: read.problem });
        return fail(fileNotRead(read.problem));
      }),
  };
}

/** A name alone: what a folder, a drive or Windows would read otherwise becomes a dash. */
const asFileName = (name: string): string => name.replace(/[^\p{L}\p{N} ._()-]/gu, '-');

import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import type {
  OpenDialogOptions,
  OpenDialogReturnValue,
  SaveDialogOptions,
  SaveDialogReturnValue,
} from 'electron';
import { environment } from '../core/environment.ts';
import { unimplemented } from '../core/guard.ts';
import { requireReady } from '../core/run-state.ts';
import { say } from '../core/say.ts';
import { BrowserWindow } from '../window/browser-window.ts';
import { checkOpenOptions, checkSaveOptions } from './file-dialog-options.ts';

/** A dialog that is open, as whoever answers it sees it. */
export interface FileDialogShown {
  readonly kind: 'save' | 'open';
  readonly options: SaveDialogOptions | OpenDialogOptions;
  /** Whether it is modal to a window. */
  readonly modal: boolean;
}

/** Where a test puts the user who answers: `dialog[ANSWERS] = (shown) => …`, the path chosen, or null to cancel. */
export const ANSWERS = Symbol.for('stand-in.file-dialogs');
export type Answers = (shown: FileDialogShown) => Promise<string | null>;

/** The facade's members. docs/api/dialog.md. */
export const fileDialogs = {
  showSaveDialog(...given: Given<SaveDialogOptions>): Promise<SaveDialogReturnValue> {
    const { modal, options } = argumentsOf(given, { title: 'Save' });
    checkSaveOptions(options);
    return ask({ kind: 'save', options, modal }).then((chosen) => ({
      canceled: chosen === null,
      // "If the dialog is canceled, this will be an empty string."
      filePath: chosen ?? '',
    }));
  },
  showOpenDialog(...given: Given<OpenDialogOptions>): Promise<OpenDialogReturnValue> {
    const { modal, options } = argumentsOf<OpenDialogOptions>(given, {
      title: 'Open',
      properties: ['openFile'],
    });
    checkOpenOptions(options);
    return ask({ kind: 'open', options, modal }).then((chosen) => ({
      canceled: chosen === null,
      // "If the dialog is cancelled this will be an empty array."
      filePaths: chosen === null ? [] : [chosen],
    }));
  },
  [ANSWERS]: undefined as Answers | undefined,
};

type Given<Options> = [Electron.BaseWindow, Options?] | [Options?];

/** The window can be left out. @throws Error before ready, or for a window that is gone; in Electron's words */
function argumentsOf<Options>(
  given: Given<Options>,
  otherwise: Options,
): { modal: boolean; options: Options } {
  requireReady('dialog module can only be used after app is ready');
  const [first, second] = given as [unknown, Options?];
  if (!(first instanceof BrowserWindow)) return { modal: false, options: (first as Options) ?? otherwise };
  if (first.isDestroyed()) throw new TypeError('Object has been destroyed');
  return { modal: true, options: second ?? otherwise };
}

/** Whoever there is to answer: a test; the folder of STAND_IN_FILES; else nobody, and then there is no dialog to be had. */
async function ask(shown: FileDialogShown): Promise<string | null> {
  const answers = fileDialogs[ANSWERS];
  if (answers) return answers(shown);
  const { files } = environment();
  if (files === undefined) throw unimplemented(`a ${shown.kind} dialog without STAND_IN_FILES`);
  const chosen = shown.kind === 'save' ? placeIn(files, shown.options) : newestIn(files, shown.options);
  say(`${shown.kind} dialog, answered by itself: ${chosen ?? 'cancelled'}`);
  return chosen;
}

/** The name it suggests, in the folder. */
function placeIn(folder: string, { defaultPath }: FileDialogShown['options']): string {
  return path.join(folder, path.basename(defaultPath ?? '') || 'untitled');
}

/** The file of the folder that was changed last, of those the first filter shows. */
function newestIn(folder: string, { filters = [] }: FileDialogShown['options']): string | null {
  const extensions = filters[0]?.extensions ?? ['*'];
  const shows = (name: string): boolean =>
    extensions.some((extension) => extension === '*' || name.endsWith(`.${extension}`));
  const files = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && shows(entry.name))
    .map(({ name }) => path.join(folder, name))
    .sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs);
  return files[0] ?? null;
}

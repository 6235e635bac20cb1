import { beforeEach, describe, expect, it, vi } from 'vitest';
import { answerDialogs } from './answered-dialogs.ts';

const STAND_IN = Symbol.for('stand-in.file-dialogs');
type Dialog = {
  showSaveDialog: (...given: object[]) => Promise<unknown>;
  showOpenDialog: (...given: object[]) => Promise<unknown>;
  [STAND_IN]?: unknown;
};
const electron = vi.hoisted(() => ({ dialog: {} as Dialog }));
vi.mock('electron', () => electron);

/** Electron's own, which nobody could close; and what the stand-in does with whom it finds there. */
const NEVER = () => Promise.reject(new Error('the system’s dialog was shown'));
const standInShows = (kind: string) => (options: object) =>
  (electron.dialog[STAND_IN] as (shown: object) => Promise<unknown>)({ kind, options });

beforeEach(() => {
  for (const key of Reflect.ownKeys(electron.dialog)) Reflect.deleteProperty(electron.dialog, key);
});

describe('on Electron', () => {
  it('no dialog of the system is shown, and the test answers as Electron would', async () => {
    Object.assign(electron.dialog, { showSaveDialog: NEVER, showOpenDialog: NEVER });
    const dialogs = answerDialogs();
    const saved = electron.dialog.showSaveDialog({ window: 1 }, { defaultPath: 'a.json' });
    expect(dialogs.open()).toEqual({ kind: 'save', options: { defaultPath: 'a.json' } });
    dialogs.answer('save', '/a.json');
    expect(await saved).toEqual({ canceled: false, filePath: '/a.json' });
    expect(dialogs.open()).toBeNull();
    const opened = electron.dialog.showOpenDialog({});
    dialogs.answer('open', null);
    expect(await opened).toEqual({ canceled: true, filePaths: [] });
  });
});

describe('on the stand-in', () => {
  it('its own methods go on checking what they are asked', async () => {
    const showSaveDialog = standInShows('save');
    Object.assign(electron.dialog, { showSaveDialog, [STAND_IN]: undefined });
    const dialogs = answerDialogs();
    expect(electron.dialog.showSaveDialog).toBe(showSaveDialog);
    const saved = electron.dialog.showSaveDialog({ defaultPath: 'a.json' });
    expect(() => dialogs.answer('open', '/b.json')).toThrow('no open dialog is open');
    dialogs.answer('save', '/a.json');
    expect(await saved).toBe('/a.json');
    expect(() => dialogs.answer('save', '/a.json')).toThrow('no save dialog is open');
  });
});

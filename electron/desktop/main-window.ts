import { BrowserWindow, nativeTheme, type Session, type WebContents } from 'electron';
import { STATE_CHANNEL } from '../../shared/contract/bridge.ts';
import type { Preferences } from '../../shared/contract/preferences.ts';
import type { StatePatch } from '../../shared/contract/slices.ts';
import type { Log } from '../console/ports.ts';
import { APP_NAME, APP_ORIGIN } from './app-identity.ts';

/** The one window. */
export type MainWindow = {
  readonly isOurs: (contents: WebContents) => boolean;
  /** The renderer said it listens: from now on state is sent. */
  readonly listen: () => void;
  readonly send: (patch: StatePatch) => void;
  readonly focus: () => void;
  /** For the system's own dialogs, to be modal to it; undefined once it is gone. */
  readonly asParent: () => BrowserWindow | undefined;
  readonly load: () => Promise<void>;
};

/** A renderer that dies at every start is not started for ever. */
const MOST_RELOADS = 3;

/** Canvas colours of the two themes, so that nothing flashes before the first paint. DESIGN.md §3. */
const CANVAS = { light: '#ffffff', dark: '#181c21' };

export function openMainWindow(options: { ui: Session; preload: string; log: Log }): MainWindow {
  const { ui, preload, log } = options;
  let listening = false;
  let reloads = 0;
  const window = new BrowserWindow({
    width: 1440,
    height: 900,
    minWidth: 480,
    minHeight: 400,
    show: false,
    title: APP_NAME,
    autoHideMenuBar: true,
    backgroundColor: nativeTheme.shouldUseDarkColors ? CANVAS.dark : CANVAS.light,
    webPreferences: {
      session: ui,
      preload,
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInSubFrames: false,
      nodeIntegrationInWorker: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      devTools: false,
    },
  });
  window.once('ready-to-show', () => window.show());
  // A page loaded anew listens once it says so. Committed navigations only: a refused one starts too, and must not mute the window.
  window.webContents.on('did-navigate', () => {
    listening = false;
  });
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    listening = false;
    log({ level: 'error', area: 'window', message: 'the renderer is gone; loading it anew', code: reason });
    reloads += 1;
    if (reason !== 'clean-exit' && reloads <= MOST_RELOADS) void load();
  });

  async function load(): Promise<void> {
    if (window.isDestroyed()) return;
    // Rejects where the window is closed meanwhile: then there is nothing left to load.
    await window.loadURL(`${APP_ORIGIN}/index.html`).catch((thrown: unknown) => {
      const kind = thrown instanceof Error ? thrown.name : 'thrown';
      log({ level: 'warn', area: 'window', message: 'the window did not load', kind });
    });
  }

  return {
    isOurs: (contents) => !window.isDestroyed() && contents.id === window.webContents.id,
    listen: () => {
      listening = true;
    },
    send: (patch) => {
      if (listening && !window.isDestroyed()) window.webContents.send(STATE_CHANNEL, JSON.stringify(patch));
    },
    focus: () => {
      if (window.isDestroyed()) return;
      if (window.isMinimized()) window.restore();
      window.focus();
    },
    asParent: () => (window.isDestroyed() ? undefined : window),
    load,
  };
}

/** Light, dark, or as the system is. The renderer follows `prefers-color-scheme` and knows nothing else. */
export function applyTheme({ theme }: Preferences): void {
  nativeTheme.themeSource = theme;
}

import type { BrowserWindowConstructorOptions, WebPreferences } from 'electron';
import { unimplemented } from '../core/guard.ts';

/** Options of windows that are taken; those the stand-in cannot show are no-ops, listed in the README. */
const WINDOW_OPTIONS = new Set([
  'width',
  'height',
  'x',
  'y',
  'center',
  'minWidth',
  'minHeight',
  'maxWidth',
  'maxHeight',
  'show',
  'title',
  'backgroundColor',
  'icon',
  'autoHideMenuBar',
  'darkTheme',
  'resizable',
  'minimizable',
  'maximizable',
  'closable',
  'fullscreenable',
  'webPreferences',
]);

const FREE_PREFERENCES = new Set([
  'preload',
  'session',
  'partition',
  'nodeIntegrationInSubFrames',
  'devTools',
  'spellcheck',
  'safeDialogs',
  'disableDialogs',
  'backgroundThrottling',
  'v8CacheOptions',
  'enableWebSQL',
  'textAreasAreResizable',
]);

/** What a preference must be where it is given: the stand-in can be nothing else, and a console should be nothing else. */
const FIXED_PREFERENCES: Readonly<Record<string, unknown>> = {
  contextIsolation: true,
  sandbox: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  webSecurity: true,
  webviewTag: false,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  navigateOnDragDrop: false,
  plugins: false,
  javascript: true,
  images: true,
};

/**
 * Refuses what the stand-in cannot honour.
 * @throws Error by name for an unknown option, or a preference of the wrong value
 */
export function checkWindowOptions(options: BrowserWindowConstructorOptions): void {
  for (const name of Object.keys(options)) {
    if (!WINDOW_OPTIONS.has(name)) throw unimplemented(`BrowserWindow's option ${name}`);
  }
  checkPreferences(options.webPreferences ?? {});
}

function checkPreferences(preferences: WebPreferences): void {
  for (const [name, value] of Object.entries(preferences)) {
    if (FREE_PREFERENCES.has(name) || value === undefined) continue;
    if (!(name in FIXED_PREFERENCES)) throw unimplemented(`webPreferences.${name}`);
    if (value !== FIXED_PREFERENCES[name]) throw unimplemented(`webPreferences.${name}: ${String(value)}`);
  }
}

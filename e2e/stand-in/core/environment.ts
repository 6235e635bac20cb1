/** The switches of the stand-in, read from STAND_IN_* variables; the README lists them. */
export interface Environment {
  /** Path of the Chromium binary. */
  readonly chromium: string;
  /** No window on a display. */
  readonly headless: boolean;
  /** What `safeStorage.getSelectedStorageBackend()` answers after ready. */
  readonly storageBackend: string;
  readonly safeStorageAvailable: boolean;
  /** `shell.openExternal` resolves without opening anything. */
  readonly externalNone: boolean;
  /** `Notification.isSupported()` is false. */
  readonly notificationsUnsupported: boolean;
  /** macOS only: the link the app is opened with. */
  readonly openUrl: string | undefined;
  /** Path of the folder in which file dialogs answer themselves. */
  readonly files: string | undefined;
  /** What the system says of proxies, as a PAC script does: `PROXY host:port; DIRECT`. */
  readonly proxy: string;
  /** Path of a PEM file: authorities that were put on this device. */
  readonly localRoots: string | undefined;
  /** Control runs only: requests of windows skip `session.webRequest`. */
  readonly ignoreWebRequest: boolean;
}

/** Reads the environment anew, so that a test can change it. */
export function environment(): Environment {
  const env = process.env;
  return {
    chromium: env['STAND_IN_CHROMIUM'] ?? '/usr/bin/chromium',
    headless: env['STAND_IN_HEADLESS'] === '1' || noDisplay(env),
    storageBackend: env['STAND_IN_STORAGE_BACKEND'] ?? 'gnome_libsecret',
    safeStorageAvailable: env['STAND_IN_SAFE_STORAGE'] !== 'unavailable',
    externalNone: env['STAND_IN_EXTERNAL'] === 'none',
    notificationsUnsupported: env['STAND_IN_NOTIFICATIONS'] === 'unsupported',
    openUrl: env['STAND_IN_OPEN_URL'],
    files: env['STAND_IN_FILES'],
    proxy: env['STAND_IN_PROXY'] ?? 'DIRECT',
    localRoots: env['STAND_IN_LOCAL_ROOTS'],
    ignoreWebRequest: env['STAND_IN_IGNORE_WEB_REQUEST'] === '1',
  };
}

function noDisplay(env: NodeJS.ProcessEnv): boolean {
  return hostPlatform === 'linux' && !env['DISPLAY'] && !env['WAYLAND_DISPLAY'];
}

/** The machine's own platform, whatever STAND_IN_PLATFORM makes `process.platform` say. */
export const hostPlatform: NodeJS.Platform = process.platform;

const PLATFORMS = ['linux', 'win32', 'darwin'] as const;

/**
 * Makes `process.platform` say what STAND_IN_PLATFORM asks for. Called once, before the main module is loaded.
 * @throws Error where the value is none of linux, win32, darwin
 */
export function pretendPlatform(): void {
  const wanted = process.env['STAND_IN_PLATFORM'];
  if (wanted === undefined || wanted === '') return;
  if (!PLATFORMS.some((platform) => platform === wanted)) {
    throw new Error(`stand-in: STAND_IN_PLATFORM must be one of ${PLATFORMS.join(', ')}, not ${wanted}`);
  }
  Object.defineProperty(process, 'platform', { value: wanted, enumerable: true, configurable: true });
}

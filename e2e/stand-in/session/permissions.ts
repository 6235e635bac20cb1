import type { Session } from 'electron';

type CheckHandler = Parameters<Session['setPermissionCheckHandler']>[0];
type RequestHandler = Parameters<Session['setPermissionRequestHandler']>[0];
type Permission = Parameters<NonNullable<CheckHandler>>[1];

/**
 * Chromium's names for Electron's permissions. Its prompts cannot be answered from outside, so a window's permissions are decided
 * once, when it opens: denied as soon as the app has set a request handler, unless its check handler grants one.
 */
const CHROMIUM_NAMES: readonly (readonly [chromium: string, electron: Permission])[] = [
  ['microphone', 'media'],
  ['camera', 'media'],
  ['geolocation', 'geolocation'],
  ['notifications', 'notifications'],
  ['midi', 'midi'],
  ['clipboard-read', 'clipboard-read'],
  ['clipboard-write', 'clipboard-sanitized-write'],
  ['display-capture', 'display-capture'],
  ['idle-detection', 'idle-detection'],
  ['local-fonts', 'local-fonts'],
  ['local-network-access', 'local-network-access'],
  ['loopback-network', 'loopback-network'],
  ['storage-access', 'storage-access'],
  ['screen-wake-lock', 'screen-wake-lock'],
  ['window-management', 'window-management'],
  ['persistent-storage', 'persistent-storage'],
  ['background-sync', 'background-sync'],
  ['background-fetch', 'background-fetch'],
  ['payment-handler', 'payment-handler'],
];

/** What was decided for one of Chromium's permissions. */
export interface PermissionSetting {
  readonly name: string;
  readonly setting: 'granted' | 'denied';
}

/** One session's permission handlers. */
export class PermissionHandlers {
  request: RequestHandler = null;
  check: CheckHandler = null;

  /** Electron grants everything to a session without handlers. */
  decide(origin: string): PermissionSetting[] {
    const { request, check } = this;
    return CHROMIUM_NAMES.map(([name, permission]) => {
      const details = { isMainFrame: true, requestingUrl: origin };
      const granted = check ? check(null, permission, origin, details) : request === null;
      return { name, setting: granted ? 'granted' : 'denied' };
    });
  }
}

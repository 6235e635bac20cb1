import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { app, protocol } from 'electron';

/** Reverse-DNS id of the product: electron-builder's `appId` and Windows' AppUserModelID must be the same. */
export const APP_ID = 'org.pim-desk.console';
export const APP_NAME = 'PIM Desk';

/** The renderer's scheme and host; `senderFrame.origin` reads exactly so. */
export const APP_SCHEME = 'app';
export const APP_ORIGIN = 'app://pim';

/**
 * Everything Electron wants before it is ready, synchronously. Electron docs: app.md, protocol.md "registerSchemesAsPrivileged".
 * @param userData where the profile lies; the system's place for applications where it is not given
 */
export function prepareApp(userData?: string): void {
  app.setName(APP_NAME);
  if (process.platform === 'win32') app.setAppUserModelId(APP_ID);
  const folder = userData ?? path.join(app.getPath('appData'), APP_NAME);
  // Electron throws for a folder that does not exist. Electron docs: app.md "setPath".
  mkdirSync(folder, { recursive: true });
  app.setPath('userData', folder);
  app.enableSandbox();
  protocol.registerSchemesAsPrivileged([
    { scheme: APP_SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

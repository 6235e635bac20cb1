// What `import … from 'electron'` finds when an app runs on the stand-in. The names are Electron's; the types the app is compiled
// against are Electron's own.
import { guard } from './core/guard.ts';
import { unavailable } from './desktop/unavailable.ts';
import { type ProtocolHandlers, registerSchemesAsPrivileged } from './session/protocol.ts';
import { session } from './session/sessions.ts';

export { app } from './app/app.ts';
export { dialog } from './desktop/dialog.ts';
export { Menu } from './desktop/menu.ts';
export { nativeTheme } from './desktop/native-theme.ts';
export { net } from './desktop/net.ts';
export { Notification } from './desktop/notification.ts';
export { powerMonitor } from './desktop/power-monitor.ts';
export { safeStorage } from './desktop/safe-storage.ts';
export { shell } from './desktop/shell.ts';
export { ipcMain } from './ipc/ipc-main.ts';
export { session } from './session/sessions.ts';
export { BrowserWindow } from './window/browser-window.ts';

type DefaultProtocol = ProtocolHandlers['facade'];
const ofDefault = (): DefaultProtocol => (session.defaultSession as { protocol: DefaultProtocol }).protocol;

/** docs/api/protocol.md: the module speaks for the default session. */
export const protocol = guard('protocol', {
  registerSchemesAsPrivileged,
  handle: (...args: Parameters<DefaultProtocol['handle']>) => ofDefault().handle(...args),
  unhandle: (scheme: string) => ofDefault().unhandle(scheme),
  isProtocolHandled: (scheme: string) => ofDefault().isProtocolHandled(scheme),
});

export const autoUpdater = unavailable('autoUpdater');
export const BaseWindow = unavailable('BaseWindow');
export const clipboard = unavailable('clipboard');
export const contentTracing = unavailable('contentTracing');
export const crashReporter = unavailable('crashReporter');
export const desktopCapturer = unavailable('desktopCapturer');
export const globalShortcut = unavailable('globalShortcut');
export const MenuItem = unavailable('MenuItem');
export const MessageChannelMain = unavailable('MessageChannelMain');
export const nativeImage = unavailable('nativeImage');
export const powerSaveBlocker = unavailable('powerSaveBlocker');
export const screen = unavailable('screen');
export const systemPreferences = unavailable('systemPreferences');
export const Tray = unavailable('Tray');
export const utilityProcess = unavailable('utilityProcess');
export const webContents = unavailable('webContents');
export const webFrameMain = unavailable('webFrameMain');
export const WebContentsView = unavailable('WebContentsView');

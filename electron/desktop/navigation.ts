import { app } from 'electron';

/**
 * Whatever web contents come to be, they stay where they were loaded: no navigation, no new window, no webview.
 * Electron docs: tutorial/security.md 13, 14.
 */
export function lockNavigation(): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.on('will-navigate', (event) => event.preventDefault());
    contents.on('will-frame-navigate', (event) => event.preventDefault());
    contents.on('will-redirect', (event) => event.preventDefault());
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  });
}
